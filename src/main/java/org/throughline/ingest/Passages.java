package org.throughline.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The places in documents that prove something: one node for each, whatever it proves.
 */
final class Passages {

	private static final int WORDS_AROUND = 240;

	private final DataPackage data;

	private final Map<String, Row> places = new LinkedHashMap<>();

	Passages(DataPackage data) {
		this.data = data;
		data.rows("passages").forEach((row) -> this.places.putIfAbsent(id(row), row));
	}

	static String id(Row passage) {
		String document = passage.text("document");
		return "%s:%d-%d".formatted(document.substring(document.indexOf('/') + 1), passage.number("start"),
				passage.number("end"));
	}

	static Relationship evidence(String record, String passage, long position) {
		return new Relationship("EVIDENCED_BY", record, passage, Map.of("position", position));
	}

	Stream<Node> nodes() {
		return this.places.entrySet().stream().map((place) -> node(place.getKey(), place.getValue()));
	}

	Stream<Relationship> relationships() {
		Stream<Relationship> in = this.places.entrySet()
			.stream()
			.map((place) -> new Relationship("IN", place.getKey(), place.getValue().text("document")));
		Stream<Relationship> evidence = this.data.rows("passages")
			.stream()
			.map((row) -> evidence(row.text("record"), id(row), row.number("position")));
		return Stream.concat(in, evidence);
	}

	private Node node(String id, Row row) {
		Map<String, Object> properties = Cells.properties(row, List.of("document", "start", "end", "quote", "heading"));
		DocumentText document = this.data.text(row.text("document"));
		long start = row.number("start");
		long end = row.number("end");
		properties.put("id", id);
		properties.put("before", document.slice(start - WORDS_AROUND, start));
		properties.put("after", document.slice(end, end + WORDS_AROUND));
		return new Node("Passage", properties);
	}

}
