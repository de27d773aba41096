package org.throughline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All discrepancies of a package: those that a reader recorded, and those that rules find
 * in its other tables.
 */
final class Discrepancies {

	static final String UNACCOUNTED = "UNACCOUNTED_ACTION";

	private final DataPackage data;

	private final Map<String, List<Row>> passages;

	private final Map<String, List<Row>> statements;

	Discrepancies(DataPackage data) {
		this.data = data;
		this.passages = data.groupedInOrder("passages", "record");
		this.statements = data.grouped("statements", "action");
	}

	List<Discrepancy> all() {
		List<Discrepancy> recorded = recorded();
		return Stream.of(recorded, new Conflicts(this.data).all(), unaccounted(recorded))
			.flatMap(List::stream)
			.toList();
	}

	private List<Discrepancy> recorded() {
		Map<String, List<Row>> actions = this.data.grouped("discrepancy-actions", "discrepancy");
		return this.data.rows("discrepancies")
			.stream()
			.map((row) -> new Discrepancy(row.key(), row.text("kind"), row.text("description"), false,
					actions.getOrDefault(row.key(), List.of())
						.stream()
						.map((touched) -> this.data.get("actions", touched.text("action")))
						.toList(),
					proof(row.key())))
			.toList();
	}

	/**
	 * The actions that a review finds unaccounted for; a reader who recorded one knows
	 * more of it than the review says.
	 */
	private List<Discrepancy> unaccounted(List<Discrepancy> recorded) {
		Set<Row> known = recorded.stream()
			.filter((discrepancy) -> discrepancy.kind().equals(UNACCOUNTED))
			.flatMap((discrepancy) -> discrepancy.actions().stream())
			.collect(Collectors.toSet());
		Standings fates = new Standings(Side.FATE, this.data);
		return this.data.rows("reviews")
			.stream()
			.filter((review) -> review.is("kind", "UNACCOUNTED"))
			.map((review) -> unaccounted(review, this.data.get("actions", review.text("action"))))
			.filter((found) -> !known.contains(found.actions().getFirst()))
			.filter((found) -> fates.of(found.actions().getFirst()).kind().equals("UNACCOUNTED"))
			.toList();
	}

	private Discrepancy unaccounted(Row review, Row action) {
		String note = review.get("note");
		return new Discrepancy(Discrepancy.unaccountedId(action), UNACCOUNTED,
				"A source that sets out to account for every action leaves %s out.%s".formatted(action.text("ref"),
						(note != null) ? " " + note : ""),
				true, List.of(action), proof(review, action));
	}

	/** The words of the review; where it has none, those by which the action is known. */
	private List<Row> proof(Row review, Row action) {
		Stream<String> statements = this.statements.getOrDefault(action.key(), List.of()).stream().map(Row::key);
		return Stream.concat(Stream.of(review.key(), action.key()), statements)
			.map(this::proof)
			.filter((passages) -> !passages.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private List<Row> proof(String record) {
		return this.passages.getOrDefault(record, List.of());
	}

}
