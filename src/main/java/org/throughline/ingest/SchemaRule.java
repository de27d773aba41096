package org.throughline.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Every table is as its schema in {@code datapackage.json} says: types, constraints,
 * keys, references, and the order of the rows, which is that of the primary key, text
 * compared by its characters and numbers by their value.
 */
final class SchemaRule implements Rule {

	private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

	@Override
	public void check(DataPackage data, Faults faults) {
		for (TableShape shape : DescriptorFile.delivered().resources()) {
			List<Row> rows = data.rows(shape.name());
			for (TableShape.Field field : shape.fields()) {
				rows.forEach((row) -> checkCell(field, row, faults));
				if (field.constraints().unique() && !shape.primaryKey().equals(List.of(field.name()))) {
					checkUnique(List.of(field.name()), rows, faults);
				}
			}
			checkUnique(shape.primaryKey(), rows, faults);
			checkOrder(shape, rows, faults);
			shape.schema()
				.foreignKeys()
				.forEach((key) -> checkReferences(key, rows,
						keys(data.rows(key.reference().tableFrom(shape)), key.reference().fields()), faults));
		}
	}

	private void checkCell(TableShape.Field field, Row row, Faults faults) {
		String cell = row.get(field.name());
		TableShape.Constraints constraints = field.constraints();
		if (cell == null) {
			if (constraints.required()) {
				faults.add(FaultKind.REQUIRED, row, "%s is empty".formatted(field.name()));
			}
			return;
		}
		Object value = field.type().parse(cell);
		if (value == null) {
			faults.add(FaultKind.TYPE, row, "%s is \"%s\" and no %s".formatted(field.name(), cell,
					field.type().name().toLowerCase(Locale.ROOT)));
		}
		if (constraints.values() != null && !constraints.values().contains(cell)) {
			faults.add(FaultKind.VALUE, row, "%s is \"%s\" and none of %s".formatted(field.name(), cell,
					String.join(", ", constraints.values())));
		}
		if (constraints.pattern() != null && !pattern(constraints.pattern()).matcher(cell).matches()) {
			faults.add(FaultKind.PATTERN, row,
					"%s is \"%s\", which does not match %s".formatted(field.name(), cell, constraints.pattern()));
		}
		if (constraints.minimum() != null && value instanceof Long number && number < constraints.minimum()) {
			faults.add(FaultKind.MINIMUM, row,
					"%s is %d and at least %d".formatted(field.name(), number, constraints.minimum()));
		}
	}

	private Pattern pattern(String expression) {
		return this.patterns.computeIfAbsent(expression, Pattern::compile);
	}

	private static void checkUnique(List<String> columns, Collection<Row> rows, Faults faults) {
		Map<List<String>, Row> seen = new HashMap<>();
		for (Row row : rows) {
			List<String> key = key(row, columns);
			Row first = (key != null) ? seen.putIfAbsent(key, row) : null;
			if (first != null) {
				faults.add(FaultKind.DUPLICATE, row,
						"%s is the same as in line %d".formatted(String.join(" and ", columns), first.line()));
			}
		}
	}

	private static void checkOrder(TableShape shape, List<Row> rows, Faults faults) {
		Comparator<Row> order = order(shape);
		for (int i = 1; i < rows.size(); i++) {
			if (order.compare(rows.get(i - 1), rows.get(i)) > 0) {
				faults.add(FaultKind.UNSORTED, rows.get(i), "stands after %s".formatted(rows.get(i - 1).key()));
			}
		}
	}

	private static Comparator<Row> order(TableShape shape) {
		return shape.primaryKey().stream().map((column) -> {
			Comparator<Row> order = (shape.field(column).orElseThrow().type() == CellType.INTEGER)
					? Comparator.comparing((row) -> row.integer(column),
							Comparator.nullsLast(Comparator.<Long>naturalOrder()))
					: Comparator.comparing((row) -> row.get(column),
							Comparator.nullsLast(Comparator.<String>naturalOrder()));
			return order;
		}).reduce(Comparator::thenComparing).orElseThrow();
	}

	private static void checkReferences(TableShape.ForeignKey reference, List<Row> rows, Set<List<String>> known,
			Faults faults) {
		for (Row row : rows) {
			List<String> key = key(row, reference.fields());
			if (key != null && !known.contains(key)) {
				faults.add(FaultKind.UNKNOWN_REFERENCE, row,
						"%s is \"%s\", which is not in the table %s".formatted(String.join(" and ", reference.fields()),
								String.join(" ", key), reference.reference().tableFrom(row.shape())));
			}
		}
	}

	private static Set<List<String>> keys(List<Row> rows, List<String> columns) {
		Set<List<String>> keys = new HashSet<>();
		for (Row row : rows) {
			List<String> key = key(row, columns);
			if (key != null) {
				keys.add(key);
			}
		}
		return keys;
	}

	private static @Nullable List<String> key(Row row, List<String> columns) {
		List<@Nullable String> cells = columns.stream().<@Nullable String>map(row::get).toList();
		return cells.stream().allMatch(Objects::nonNull) ? cells.stream().map(Objects::requireNonNull).toList() : null;
	}

}
