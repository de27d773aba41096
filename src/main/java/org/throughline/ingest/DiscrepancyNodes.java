package org.throughline.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What discrepancies make, recorded ones and found ones alike.
 */
final class DiscrepancyNodes {

	private final DataPackage data;

	private final List<Discrepancy> discrepancies;

	DiscrepancyNodes(DataPackage data) {
		this.data = data;
		this.discrepancies = new Discrepancies(data).all();
	}

	Stream<Node> nodes() {
		return this.discrepancies.stream()
			.map((discrepancy) -> new Node("Discrepancy",
					Map.of("id", discrepancy.id(), "kind", discrepancy.kind(), "description", discrepancy.description(),
							"found", discrepancy.found(), "order",
							"%s/%s".formatted(place(discrepancy), discrepancy.id()))));
	}

	Stream<Relationship> relationships() {
		return this.discrepancies.stream()
			.flatMap((discrepancy) -> Stream.concat(touched(discrepancy), evidence(discrepancy)));
	}

	private static Stream<Relationship> touched(Discrepancy discrepancy) {
		return discrepancy.actions()
			.stream()
			.map((action) -> new Relationship("TOUCHES", discrepancy.id(), action.key()));
	}

	/**
	 * One for each place, although several statements may stand in the same. The evidence
	 * of a recorded discrepancy is in its table, like that of any record.
	 */
	private static Stream<Relationship> evidence(Discrepancy discrepancy) {
		if (!discrepancy.found()) {
			return Stream.empty();
		}
		List<String> places = discrepancy.passages().stream().map(Passages::id).distinct().toList();
		return IntStream.range(0, places.size())
			.mapToObj((i) -> Passages.evidence(discrepancy.id(), places.get(i), i + 1));
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

}
