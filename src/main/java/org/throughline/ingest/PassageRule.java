package org.throughline.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every quotation is found at its place in its document, every record that a document
 * supports has one, and what is written as printed is found in it.
 */
final class PassageRule implements Rule {

	private static final List<String> ALWAYS_PROVEN = List.of("statements", "funding", "measures", "updates", "links",
			"instrument-successions", "action-instruments", "discrepancies");

	@Override
	public void check(DataPackage data, Faults faults) {
		Map<String, List<Row>> passages = data.grouped("passages", "record");
		checkQuotes(data, faults);
		checkHeadings(data.rows("passages"), faults);
		checkRecords(data, faults);
		for (String table : ALWAYS_PROVEN) {
			for (Row row : data.rows(table)) {
				if (!passages.containsKey(row.key())) {
					faults.add(FaultKind.NO_PASSAGE, row, "no passage proves it");
				}
			}
		}
		checkPrinted(data.rows("leads"), "statement", passages, faults);
		checkPrinted(data.rows("timings"), "statement", passages, faults);
		checkPrinted(data.rows("funding"), "id", passages, faults);
		checkUpdates(data.rows("updates"), passages, faults);
	}

	private static void checkQuotes(DataPackage data, Faults faults) {
		for (Row passage : data.rows("passages")) {
			DocumentText document = data.document(passage.get("document"));
			String quote = passage.get("quote");
			Long start = passage.integer("start");
			Long end = passage.integer("end");
			if (document == null || quote == null || start == null || end == null) {
				continue;
			}
			if (end > document.length() || !quote.equals(document.slice(start, end))) {
				String found = document.onlyPlaceOf(quote)
					.map((place) -> "these words stand at %d to %d".formatted(place,
							place + quote.codePointCount(0, quote.length())))
					.orElseGet(() -> "at %d to %d stands \"%s\"".formatted(start, end,
							shortened(document.slice(start, end))));
				faults.add(FaultKind.QUOTE, passage,
						"the quotation is not at its place in %s: %s".formatted(passage.get("document"), found));
			}
		}
	}

	private static String shortened(String words) {
		String line = words.replace('\n', ' ');
		return (line.length() <= 80) ? line : line.substring(0, 79) + "…";
	}

	private static void checkHeadings(List<Row> passages, Faults faults) {
		Map<List<Object>, Row> seen = new HashMap<>();
		for (Row passage : passages) {
			List<Object> place = List.of(String.valueOf(passage.get("document")), String.valueOf(passage.get("start")),
					String.valueOf(passage.get("end")));
			Row first = seen.putIfAbsent(place, passage);
			if (first != null && !Objects.equals(first.get("heading"), passage.get("heading"))) {
				faults.add(FaultKind.HEADING, passage,
						"the same place has another heading in line %d".formatted(first.line()));
			}
		}
	}

	private static void checkRecords(DataPackage data, Faults faults) {
		Set<String> ids = new HashSet<>();
		for (String table : data.tables()) {
			data.rows(table).stream().filter((row) -> row.shape().has("id")).map(Row::key).forEach(ids::add);
		}
		for (Row passage : data.rows("passages")) {
			String record = passage.get("record");
			if (record != null && !ids.contains(record)) {
				faults.add(FaultKind.UNKNOWN_REFERENCE, passage, "no table has a record %s".formatted(record));
			}
		}
	}

	private static void checkPrinted(List<Row> rows, String owner, Map<String, List<Row>> passages, Faults faults) {
		for (Row row : rows) {
			List<Row> proof = passages.getOrDefault(String.valueOf(row.get(owner)), List.of());
			String printed = row.get("printed");
			if (printed != null && !proof.isEmpty() && !folded(words(proof)).contains(folded(printed))) {
				faults.add(FaultKind.PRINTED, row,
						"\"%s\" is not in the passages of %s".formatted(printed, row.get(owner)));
			}
		}
	}

	private static String words(List<Row> passages) {
		return passages.stream()
			.filter((passage) -> passage.get("quote") != null)
			.sorted(Comparator.comparing((passage) -> passage.integer("position"),
					Comparator.nullsLast(Comparator.<Long>naturalOrder())))
			.map((passage) -> passage.text("quote"))
			.collect(Collectors.joining(" "));
	}

	private static String folded(String words) {
		return words.strip().replaceAll("\\s+", " ");
	}

	private static void checkUpdates(List<Row> updates, Map<String, List<Row>> passages, Faults faults) {
		for (Row update : updates) {
			passages.getOrDefault(update.key(), List.of())
				.stream()
				.filter((passage) -> !passage.is("document", String.valueOf(update.get("document"))))
				.forEach((passage) -> faults.add(FaultKind.OTHER_DOCUMENT, passage,
						"the update is of %s".formatted(update.get("document"))));
		}
	}

}
