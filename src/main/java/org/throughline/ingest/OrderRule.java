package org.throughline.ingest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Siblings are numbered without gaps, in the order of time where they have one, and
 * periods end after they begin.
 */
final class OrderRule implements Rule {

	/** The column that siblings share, by table; none where all rows are siblings. */
	private static final Map<String, List<String>> SIBLINGS = Map.ofEntries(
			Map.entry("plan-documents", List.of("plan")), Map.entry("themes", List.of()),
			Map.entry("sections", List.of("plan")), Map.entry("actions", List.of("plan")),
			Map.entry("action-topics", List.of("action")), Map.entry("statements", List.of("action")),
			Map.entry("leads", List.of("statement")), Map.entry("timings", List.of("statement")),
			Map.entry("funding", List.of("action")), Map.entry("measures", List.of("plan", "action")),
			Map.entry("updates", List.of("action")), Map.entry("assessments", List.of("link")),
			Map.entry("review-plans", List.of("review")), Map.entry("passages", List.of("record")));

	private static final List<String> OLDEST_FIRST = List.of("statements", "updates");

	@Override
	public void check(DataPackage data, Faults faults) {
		SIBLINGS.forEach((table, columns) -> siblings(data.rows(table), columns).values().forEach((rows) -> {
			checkPositions(rows, table, faults);
			if (OLDEST_FIRST.contains(table)) {
				checkOldestFirst(rows, faults);
			}
		}));
		for (String table : data.tables()) {
			data.rows(table).forEach((row) -> checkPeriods(row, faults));
		}
		checkGenerations(data, faults);
	}

	private static Map<String, List<Row>> siblings(List<Row> rows, List<String> columns) {
		return rows.stream()
			.filter((row) -> row.integer("position") != null)
			.sorted(Comparator.comparingLong((row) -> row.number("position")))
			.collect(Collectors.groupingBy((row) -> columns.stream()
				.map((column) -> String.valueOf(row.get(column)))
				.collect(Collectors.joining(" ")), TreeMap::new, Collectors.toList()));
	}

	/** A timing may be printed as a whole, which is 0, or be scattered over a text. */
	private static void checkPositions(List<Row> siblings, String table, Faults faults) {
		long expected = (table.equals("timings") && siblings.getFirst().number("position") == 0) ? 0 : 1;
		for (Row row : siblings) {
			long position = row.number("position");
			if (position != expected) {
				faults.add(FaultKind.POSITIONS, row,
						"the position is %d where %d comes next".formatted(position, expected));
			}
			expected = position + 1;
		}
	}

	private static void checkOldestFirst(List<Row> siblings, Faults faults) {
		for (int i = 1; i < siblings.size(); i++) {
			LocalDate before = siblings.get(i - 1).date("at_to");
			LocalDate after = siblings.get(i).date("at_to");
			if (before != null && after != null && after.isBefore(before)) {
				faults.add(FaultKind.TIME_ORDER, siblings.get(i),
						"it is older than %s, which stands before it".formatted(siblings.get(i - 1).key()));
			}
		}
	}

	private static void checkPeriods(Row row, Faults faults) {
		for (TableShape.Field field : row.shape().fields()) {
			if (field.name().equals("from") || field.name().endsWith("_from")) {
				String other = field.name().substring(0, field.name().length() - "from".length()) + "to";
				LocalDate from = row.date(field.name());
				LocalDate to = row.date(other);
				if (from != null && to != null && from.isAfter(to)) {
					faults.add(FaultKind.PERIOD, row,
							"%s %s lies after %s %s".formatted(field.name(), from, other, to));
				}
			}
		}
	}

	private static void checkGenerations(DataPackage data, Faults faults) {
		data.grouped("plans", "series").values().forEach((series) -> {
			List<Row> plans = series.stream()
				.filter((plan) -> plan.integer("generation") != null)
				.sorted(Comparator.comparingLong((plan) -> plan.number("generation")))
				.toList();
			for (int i = 1; i < plans.size(); i++) {
				checkGeneration(plans.get(i - 1), plans.get(i), faults);
			}
		});
	}

	private static void checkGeneration(Row before, Row plan, Faults faults) {
		if (before.number("generation") == plan.number("generation")) {
			faults.add(FaultKind.TIME_ORDER, plan, "it has the same generation as %s".formatted(before.key()));
			return;
		}
		@Nullable LocalDate earlier = before.date("published_to");
		@Nullable LocalDate later = plan.date("published_to");
		if (earlier != null && later != null && later.isBefore(earlier)) {
			faults.add(FaultKind.TIME_ORDER, plan,
					"it was published before %s, which has a lower generation".formatted(before.key()));
		}
	}

}
