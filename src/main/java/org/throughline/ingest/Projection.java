package org.throughline.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.throughline.database.CypherFiles;

/**
 * The graph that a sound Data Package makes: which rows each file of {@code graph/load}
 * is given, in the order in which the files run.
 */
final class Projection {

	private static final int WORDS_AROUND = 240;

	private static final Set<String> LISTS = Set.of("abbreviations", "alt_names", "undertakings");

	private static final Map<String, Integer> RANKS = Map.of("HIGH", 3, "MEDIUM", 2, "LOW", 1);

	private static final int RANK_OF_STATED = 4;

	private final DataPackage data;

	private final Map<String, List<Row>> passages;

	private final List<Discrepancy> discrepancies;

	Projection(DataPackage data) {
		this.data = data;
		this.passages = data.grouped("passages", "record");
		this.discrepancies = new Discrepancies(data).all();
	}

	List<Step> steps() {
		ActionFacts actions = new ActionFacts(this.data);
		return List.of(step("documents", (row) -> Map.of("text", text(row))), new Step("passages", passages()),
				step("organisations"), step("organisation-parents"), step("successions"),
				step("plans", (row) -> Map.of("order", ActionFacts.planOrder(row))), step("plan-documents"),
				step("themes"), step("topics"), step("instruments"), step("instrument-successions"), step("sections"),
				step("section-themes"), step("actions", actions::of), step("action-themes"), step("action-topics"),
				step("action-instruments"), step("statements"),
				step("leads", (row) -> numbered(row, "statement", "lead")),
				step("timings", (row) -> numbered(row, "statement", "timing")), step("funding"), step("measures"),
				step("updates"), step("links", this::linkFacts),
				step("assessments", (row) -> numbered(row, "link", "assessment")), step("reviews"),
				step("review-plans"), new Step("discrepancies", discrepancies()),
				new Step("discrepancy-actions", discrepancyActions()), new Step("evidence", evidence()));
	}

	/**
	 * One checksum for everything that a load of these steps writes: it differs where the
	 * package does, and where a new release of Throughline makes another graph of it. In
	 * which order a row names its values is no difference: some maps have another one in
	 * each process.
	 */
	static String checksum(List<Step> steps, CypherFiles files) {
		MessageDigest digest = Sha256.digest();
		Stream<String> schema = files.statements(GraphLoader.SCHEMA).stream();
		Stream<String> load = steps.stream()
			.flatMap((step) -> Stream.concat(files.statements(step.file()).stream(),
					step.rows().stream().map((row) -> new TreeMap<>(row).toString())));
		Stream.concat(schema, load).forEach((text) -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
		return HexFormat.of().formatHex(digest.digest());
	}

	private Step step(String table) {
		return step(table, (row) -> Map.of());
	}

	private Step step(String table, Function<Row, Map<String, @Nullable Object>> facts) {
		return new Step(table, this.data.rows(table).stream().map((row) -> {
			Map<String, @Nullable Object> values = values(row);
			values.putAll(facts.apply(row));
			return values;
		}).toList());
	}

	private static Map<String, @Nullable Object> values(Row row) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (TableShape.Field field : row.shape().fields()) {
			String column = field.name();
			if (row.get(column) != null) {
				values.put(column, LISTS.contains(column) ? row.list(column) : row.value(column));
			}
		}
		return values;
	}

	private static Map<String, @Nullable Object> numbered(Row row, String owner, String part) {
		return Map.of("id", "%s:%s-%d".formatted(row.text(owner), part, row.number("position")));
	}

	private String text(Row document) {
		return document(document.key()).text();
	}

	private DocumentText document(String id) {
		DocumentText document = this.data.document(id);
		if (document == null) {
			throw new IllegalStateException("There is no text of " + id);
		}
		return document;
	}

	private List<Map<String, @Nullable Object>> passages() {
		Map<String, Map<String, @Nullable Object>> places = new LinkedHashMap<>();
		this.data.rows("passages").forEach((row) -> places.computeIfAbsent(passageId(row), (id) -> passage(id, row)));
		return new ArrayList<>(places.values());
	}

	private Map<String, @Nullable Object> passage(String id, Row row) {
		DocumentText document = document(row.text("document"));
		long start = row.number("start");
		long end = row.number("end");
		Map<String, @Nullable Object> passage = new LinkedHashMap<>();
		passage.put("id", id);
		passage.put("document", row.text("document"));
		passage.put("start", start);
		passage.put("end", end);
		passage.put("quote", row.text("quote"));
		passage.put("heading", row.get("heading"));
		passage.put("before", document.slice(start - WORDS_AROUND, start));
		passage.put("after", document.slice(end, end + WORDS_AROUND));
		return passage;
	}

	private List<Map<String, @Nullable Object>> discrepancies() {
		return this.discrepancies.stream().map(this::discrepancy).toList();
	}

	private Map<String, @Nullable Object> discrepancy(Discrepancy discrepancy) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		values.put("id", discrepancy.id());
		values.put("kind", discrepancy.kind());
		values.put("description", discrepancy.description());
		values.put("found", discrepancy.found());
		values.put("order", "%s/%s".formatted(place(discrepancy), discrepancy.id()));
		return values;
	}

	/**
	 * That of its first action; where it has none, before all actions of the first plan
	 * that its document sets out.
	 */
	private String place(Discrepancy discrepancy) {
		return discrepancy.actions()
			.stream()
			.map((action) -> ActionFacts.order(this.data.get("plans", action.text("plan")), action.number("position")))
			.min(Comparator.naturalOrder())
			.orElseGet(() -> placeOf(discrepancy.passages().getFirst().text("document")));
	}

	private String placeOf(String document) {
		return this.data.rows("plan-documents")
			.stream()
			.filter((setOut) -> setOut.is("document", document))
			.map((setOut) -> ActionFacts.order(this.data.get("plans", setOut.text("plan")), 0))
			.min(Comparator.naturalOrder())
			.orElseGet(() -> ActionFacts.order(this.data.get("documents", document), 0));
	}

	private List<Map<String, @Nullable Object>> discrepancyActions() {
		return this.discrepancies.stream()
			.flatMap((discrepancy) -> discrepancy.actions()
				.stream()
				.map((action) -> Map.<String, @Nullable Object>of("discrepancy", discrepancy.id(), "action",
						action.key())))
			.toList();
	}

	private List<Map<String, @Nullable Object>> evidence() {
		Stream<Map<String, @Nullable Object>> recorded = this.data.rows("passages")
			.stream()
			.map((row) -> proof(row.text("record"), passageId(row), row.number("position")));
		Stream<Map<String, @Nullable Object>> found = this.discrepancies.stream()
			.filter(Discrepancy::found)
			.flatMap(Projection::proofs);
		return Stream.concat(recorded, found).toList();
	}

	/** One for each place, although several statements may stand in the same. */
	private static Stream<Map<String, @Nullable Object>> proofs(Discrepancy discrepancy) {
		List<String> places = discrepancy.passages().stream().map(Projection::passageId).distinct().toList();
		return IntStream.range(0, places.size()).mapToObj((i) -> proof(discrepancy.id(), places.get(i), i + 1));
	}

	private static Map<String, @Nullable Object> proof(String record, String passage, long position) {
		Map<String, @Nullable Object> proof = new LinkedHashMap<>();
		proof.put("record", record);
		proof.put("passage", passage);
		proof.put("position", position);
		return proof;
	}

	private static String passageId(Row passage) {
		String document = passage.text("document");
		return "%s:%d-%d".formatted(document.substring(document.indexOf('/') + 1), passage.number("start"),
				passage.number("end"));
	}

	private Map<String, @Nullable Object> linkFacts(Row link) {
		Integer rank = RANKS.get(String.valueOf(link.get("confidence")));
		Map<String, @Nullable Object> facts = new LinkedHashMap<>();
		facts.put("rank", (rank != null) ? rank : RANK_OF_STATED);
		facts.put("knownFrom", knownFrom(link));
		return facts;
	}

	/**
	 * The day by which both ends were published and, if it is stated, all that it is
	 * stated in.
	 */
	private LocalDate knownFrom(Row link) {
		Stream<LocalDate> plans = Stream.of("earlier", "later")
			.map((end) -> this.data.get("actions", link.text(end)).text("plan"))
			.map((plan) -> this.data.get("plans", plan).day("published_to"));
		Stream<LocalDate> documents = link.is("basis", "STATED")
				? this.passages.getOrDefault(link.key(), List.of())
					.stream()
					.map((passage) -> this.data.get("documents", passage.text("document")).day("published_to"))
				: Stream.empty();
		return Stream.concat(plans, documents).max(LocalDate::compareTo).orElseThrow();
	}

	/**
	 * What one file of {@code graph/load} is given.
	 *
	 * @param name of the file, without its ending
	 * @param rows its parameter {@code rows}
	 */
	record Step(String name, List<Map<String, @Nullable Object>> rows) {

		String file() {
			return GraphLoader.FOLDER + this.name + ".cypher";
		}

	}

}
