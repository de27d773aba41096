package org.throughline.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * Reads the rows of one CSV file, as RFC 4180 has it, in UTF-8 with line feeds as line
 * ends.
 */
final class TableReader {

	private static final CsvReader.CsvReaderBuilder CSV = CsvReader.builder()
		.skipEmptyLines(false)
		.allowUnclosedQuote(false)
		.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
		.missingFieldStrategy(FieldMismatchStrategy.IGNORE);

	private final TableShape shape;

	private final String file;

	private final Faults faults;

	TableReader(TableShape shape, String file, Faults faults) {
		this.shape = shape;
		this.file = file;
		this.faults = faults;
	}

	List<Row> read(String text) {
		List<Row> rows = new ArrayList<>();
		List<String> columns = List.of();
		long line = 0;
		try (CsvReader<CsvRecord> records = CSV.ofCsvRecord(wellFormed(text))) {
			for (CsvRecord csv : records) {
				line = csv.getStartingLineNumber();
				if (columns.isEmpty()) {
					columns = csv.getFields();
					checkHeader(columns);
				}
				else if (csv.getFieldCount() != columns.size()) {
					this.faults.add(FaultKind.CELL_COUNT, this.file, line,
							"the row has %d cells and the header %d".formatted(csv.getFieldCount(), columns.size()));
				}
				else {
					rows.add(new Row(this.shape, this.file, line, cells(columns, csv.getFields())));
				}
			}
		}
		catch (CsvParseException | IOException ex) {
			this.faults.add(FaultKind.CSV, this.file, line + 1, "cannot be read from here on: " + ex.getMessage());
		}
		if (columns.isEmpty()) {
			checkHeader(columns);
		}
		return rows;
	}

	private String wellFormed(String text) {
		int carriageReturn = text.indexOf('\r');
		if (carriageReturn >= 0) {
			long line = 1 + text.substring(0, carriageReturn).chars().filter((character) -> character == '\n').count();
			this.faults.add(FaultKind.LINE_ENDS, this.file, line, "there is a carriage return");
		}
		if (!text.isEmpty() && text.charAt(0) == Utf8.BYTE_ORDER_MARK) {
			this.faults.add(FaultKind.BYTE_ORDER_MARK, this.file, 1, "begins with a byte order mark");
			return text.substring(1);
		}
		return text;
	}

	private void checkHeader(List<String> columns) {
		List<String> expected = this.shape.fields().stream().map(TableShape.Field::name).toList();
		if (columns.equals(expected)) {
			return;
		}
		Set<String> missing = new LinkedHashSet<>(expected);
		columns.forEach(missing::remove);
		Set<String> unknown = new LinkedHashSet<>(columns);
		expected.forEach(unknown::remove);
		List<String> problems = new ArrayList<>();
		if (!missing.isEmpty()) {
			problems.add("lacks " + String.join(", ", missing));
		}
		if (!unknown.isEmpty()) {
			problems.add("has the unknown " + String.join(", ", unknown));
		}
		if (problems.isEmpty()) {
			problems.add("has its columns in another order, or one twice");
		}
		this.faults.add(FaultKind.HEADER, this.file, 1, "the header " + String.join(" and ", problems));
	}

	private static Map<String, String> cells(List<String> columns, List<String> values) {
		Map<String, String> cells = new HashMap<>();
		for (int i = 0; i < columns.size(); i++) {
			if (!values.get(i).isEmpty()) {
				cells.put(columns.get(i), values.get(i));
			}
		}
		return cells;
	}

}
