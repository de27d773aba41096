package org.throughline.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Works out what follows for a link from the other tables, and what it makes while it
 * stands: a step for traversals and a relationship for readers.
 */
final class LinkFacts {

	/** The one type that traversals use. */
	static final String STEP = "LEADS_TO";

	/** Types that are read from the later action to the earlier one. */
	private static final Set<String> BACKWARDS = Set.of("BUILDS_ON", "RESPONDS_TO");

	private static final Map<String, Long> RANKS = Map.of("HIGH", 3L, "MEDIUM", 2L, "LOW", 1L);

	private static final long RANK_OF_STATED = 4;

	private final DataPackage data;

	private final Map<String, List<Row>> passages;

	LinkFacts(DataPackage data) {
		this.data = data;
		this.passages = data.grouped("passages", "record");
	}

	Map<String, @Nullable Object> of(Row link) {
		return Map.of("knownFrom", knownFrom(link));
	}

	/** What the links make that are not withdrawn. */
	Stream<Relationship> relationships() {
		return this.data.rows("links")
			.stream()
			.filter((link) -> link.get("withdrawn_on") == null)
			.flatMap((link) -> Stream.of(step(link), typed(link)));
	}

	private Relationship step(Row link) {
		Map<String, Object> properties = Cells.properties(link, List.of("id", "type", "basis"));
		String confidence = link.get("confidence");
		properties.put("confidence",
				(confidence != null) ? Objects.requireNonNull(RANKS.get(confidence)) : RANK_OF_STATED);
		properties.put("knownFrom", knownFrom(link));
		return new Relationship(STEP, link.text("earlier"), link.text("later"), properties);
	}

	private static Relationship typed(Row link) {
		String type = link.text("type");
		boolean backwards = BACKWARDS.contains(type);
		return new Relationship(type, link.text(backwards ? "later" : "earlier"),
				link.text(backwards ? "earlier" : "later"),
				Cells.properties(link, List.of("id", "basis", "confidence")));
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

}
