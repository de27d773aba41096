package org.throughline.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.throughline.catalogue.Basis;

/**
 * Writes actions and links into the graph as the loader would, without the rest of a Data
 * Package.
 */
final class TestGraph {

	private static final List<String> RANKS = List.of("", "LOW", "MEDIUM", "HIGH");

	final List<TestAction> actions = new ArrayList<>();

	final List<TestLink> links = new ArrayList<>();

	void action(String id, LocalDate published, @Nullable String parent) {
		this.actions.add(new TestAction(id, published, parent));
	}

	void link(TestLink link) {
		this.links.add(link);
	}

	void write(Driver driver) {
		try (Session session = driver.session()) {
			session
				.run("""
						UNWIND $actions AS action
						CREATE (a:Action {plan: 'test-2000', ref: '1', refGiven: false, numbers: 1, kind: 'ACTION',
						  displayTitle: 'An action', origin: 'NOT_REVIEWED', fate: 'NOT_REVIEWED', dueOrder: '', linkOrder: ''})
						SET a += action""",
						Map.of("actions", this.actions.stream().map(TestAction::properties).toList()))
				.consume();
			session
				.run("""
						UNWIND $actions AS action
						MATCH (a:Action {id: action.id}), (parent:Action {id: action.parent})
						CREATE (a)-[:PART_OF]->(parent)""",
						Map.of("actions", this.actions.stream().map(TestAction::properties).toList()))
				.consume();
			session
				.run("""
						UNWIND $links AS link
						MATCH (earlier:Action {id: link.earlier}), (later:Action {id: link.later})
						CREATE (earlier)-[:LEADS_TO {id: link.id, type: link.type, basis: link.basis, confidence: link.rank,
						  knownFrom: link.knownFrom}]->(later)
						CREATE (l:Link {id: link.id, type: link.type, basis: link.basis, confidence: link.confidence,
						  change: 'CONTINUED', earlierScope: 'WHOLE', laterScope: 'WHOLE', knownFrom: link.knownFrom})
						CREATE (l)-[:EARLIER]->(earlier)
						CREATE (l)-[:LATER]->(later)""",
						Map.of("links", this.links.stream().map(TestLink::properties).toList()))
				.consume();
		}
	}

	/**
	 * An action, known from the day its plan was published.
	 */
	record TestAction(String id, LocalDate published, @Nullable String parent) {

		String order() {
			return "%s/%s".formatted(this.published, this.id);
		}

		private Map<String, @Nullable Object> properties() {
			Map<String, @Nullable Object> properties = new HashMap<>();
			properties.put("id", this.id);
			properties.put("knownFrom", this.published);
			properties.put("order", order());
			properties.put("parent", this.parent);
			return properties;
		}

	}

	/**
	 * A link; its rank of confidence is 1 to 3 where judged, 4 where stated.
	 */
	record TestLink(String id, String earlier, String later, LinkType type, int rank, LocalDate knownFrom) {

		Basis basis() {
			return (this.rank == 4) ? Basis.STATED : Basis.JUDGED;
		}

		boolean passes(LinkFilter filter, LocalDate asOf) {
			return (filter.types() == null || filter.types().contains(this.type))
					&& (filter.bases() == null || filter.bases().contains(basis()))
					&& (filter.minConfidence() == null || this.rank >= RANKS.indexOf(filter.minConfidence().name()))
					&& !this.knownFrom.isAfter(asOf);
		}

		private Map<String, @Nullable Object> properties() {
			Map<String, @Nullable Object> properties = new HashMap<>();
			properties.put("id", this.id);
			properties.put("earlier", this.earlier);
			properties.put("later", this.later);
			properties.put("type", this.type.name());
			properties.put("basis", basis().name());
			properties.put("rank", this.rank);
			properties.put("confidence", (this.rank == 4) ? null : RANKS.get(this.rank));
			properties.put("knownFrom", this.knownFrom);
			return properties;
		}

	}

}
