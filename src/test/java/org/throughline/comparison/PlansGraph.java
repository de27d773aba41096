package org.throughline.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.throughline.lineage.LinkFilter;

/**
 * Plans, their actions, links, leads and timings, in the shape of graph/README.md and
 * without the rest of a Data Package.
 */
final class PlansGraph {

	private static final List<String> RANKS = List.of("", "LOW", "MEDIUM", "HIGH");

	final Map<String, Map<String, @Nullable Object>> plans = new LinkedHashMap<>();

	final Map<String, Map<String, @Nullable Object>> actions = new LinkedHashMap<>();

	final List<TestLink> links = new ArrayList<>();

	private final List<Map<String, @Nullable Object>> leads = new ArrayList<>();

	private final List<Map<String, @Nullable Object>> timings = new ArrayList<>();

	private final List<Map<String, @Nullable Object>> successions = new ArrayList<>();

	private final List<Map<String, @Nullable Object>> reviews = new ArrayList<>();

	/** A plan that is held in full, of the series that its id begins with. */
	PlansGraph plan(String id, String published) {
		return plan(id, published, published, "FULL");
	}

	PlansGraph plan(String id, String from, String to, String holding) {
		this.plans.put(id,
				properties("id", id, "title", "Plan " + id, "shortTitle", id.toUpperCase(Locale.ROOT), "series",
						id.substring(0, id.lastIndexOf('-')), "generation", 1, "publishedPrinted", from,
						"publishedFrom", LocalDate.parse(from), "publishedTo", LocalDate.parse(to), "holding", holding,
						"order", to + "/" + id));
		return this;
	}

	/** An action without parts so far, in the next place of its plan. */
	PlansGraph action(String id, @Nullable String title) {
		return part(id, title, null);
	}

	PlansGraph part(String id, @Nullable String title, @Nullable String parent) {
		String plan = id.substring(0, id.indexOf('/'));
		long place = 1 + this.actions.values().stream().filter((action) -> plan.equals(action.get("plan"))).count();
		String order = "%s/%06d".formatted(plan(plan).get("order"), place);
		this.actions.put(id,
				properties("id", id, "plan", plan, "position", place, "ref", String.valueOf(place), "refGiven", false,
						"numbers", 1, "kind", "ACTION", "title", title, "displayTitle", (title != null) ? title : id,
						"parent", parent, "origin", "NEW", "fate", "NO_SUCCESSOR_FOUND", "knownFrom",
						plan(plan).get("publishedTo"), "order", order, "dueOrder", order, "linkOrder", order,
						"undertakings", List.of("DELIVER")));
		return this;
	}

	PlansGraph set(String action, String property, Object value) {
		this.actions.getOrDefault(action, new HashMap<>()).put(property, value);
		return this;
	}

	PlansGraph add(PlansGraph other) {
		this.plans.putAll(other.plans);
		this.actions.putAll(other.actions);
		this.links.addAll(other.links);
		return this;
	}

	/** A judged link of high confidence. */
	PlansGraph link(String earlier, String later) {
		return link("link/%s~%s".formatted(earlier, later), earlier, later, "BUILDS_ON", 3);
	}

	/** A link; its rank of confidence is 1 to 3 where judged, 4 where stated. */
	PlansGraph link(String id, String earlier, String later, String type, int rank) {
		this.links.add(new TestLink(id, earlier, later, type, rank));
		return this;
	}

	/** Lets an organisation lead an action, or where it is null a nameless one. */
	PlansGraph led(String action, String printed, @Nullable String organisation) {
		this.leads.add(properties("action", action, "position", this.leads.size(), "printed", printed, "organisation",
				organisation));
		return this;
	}

	PlansGraph timed(String action, String printed, @Nullable String from, @Nullable String to, boolean ongoing) {
		this.timings
			.add(properties("action", action, "printed", printed, "from", (from != null) ? LocalDate.parse(from) : null,
					"to", (to != null) ? LocalDate.parse(to) : null, "ongoing", ongoing));
		return this;
	}

	PlansGraph succeeded(String earlier, String later) {
		this.successions.add(properties("earlier", earlier, "later", later));
		return this;
	}

	/** Lets someone have looked in a plan for the origin or the fate of an action. */
	PlansGraph reviewed(String action, String side, String plan) {
		this.reviews.add(properties("action", action, "side", side, "plan", plan));
		return this;
	}

	void write(Driver driver) {
		try (Session session = driver.session()) {
			session.run("UNWIND $rows AS row CREATE (p:Plan) SET p = row", rows(this.plans)).consume();
			session.run("""
					UNWIND $rows AS row
					MATCH (p:Plan {id: row.plan})
					CREATE (a:Action)-[:IN_PLAN]->(p)
					SET a = row
					CREATE (:Statement {id: row.id + '#1', shown: true})-[:STATES]->(a)""", rows(this.actions))
				.consume();
			session.run("""
					UNWIND $rows AS row
					MATCH (a:Action {id: row.id}), (parent:Action {id: row.parent})
					CREATE (a)-[:PART_OF]->(parent)""", rows(this.actions)).consume();
			session
				.run("""
						UNWIND $rows AS row
						MATCH (earlier:Action {id: row.earlier}), (later:Action {id: row.later})
						CREATE (link:Link {id: row.id, type: row.type, basis: row.basis, change: 'CONTINUED', earlierScope: 'WHOLE',
						  laterScope: 'WHOLE'})
						CREATE (link)-[:EARLIER]->(earlier)
						CREATE (link)-[:LATER]->(later)
						CREATE (earlier)-[:LEADS_TO {id: row.id, type: row.type, basis: row.basis, confidence: row.rank}]->(later)""",
						Map.of("rows", this.links.stream().map(TestLink::properties).toList()))
				.consume();
			session.run("""
					UNWIND $rows AS row
					MATCH (s:Statement {id: row.action + '#1'})-[:STATES]->(a)
					CREATE (s)-[:HAS_LEAD]->(lead:Lead {position: row.position, printed: row.printed})
					FOREACH (id IN CASE WHEN row.organisation IS NULL THEN [] ELSE [row.organisation] END |
					  MERGE (o:Organisation {id: id})
					  SET o.name = id
					  CREATE (lead)-[:IS]->(o)
					  CREATE (a)-[:LED_BY]->(o))""", Map.of("rows", this.leads)).consume();
			session
				.run("""
						UNWIND $rows AS row
						MATCH (s:Statement {id: row.action + '#1'})
						CREATE (s)-[:HAS_TIMING]->(:Timing {position: 0, role: 'DUE', printed: row.printed, from: row.from, to: row.to,
						  ongoing: row.ongoing, recurring: false})""",
						Map.of("rows", this.timings))
				.consume();
			session.run("""
					UNWIND $rows AS row
					MATCH (earlier:Organisation {id: row.earlier}), (later:Organisation {id: row.later})
					CREATE (earlier)-[:SUCCEEDED_BY]->(later)""", Map.of("rows", this.successions)).consume();
			session.run("""
					UNWIND $rows AS row
					MATCH (a:Action {id: row.action}), (p:Plan {id: row.plan})
					MERGE (r:Review {id: row.action + '#' + toLower(row.side)})
					SET r.side = row.side
					MERGE (r)-[:REVIEWS]->(a)
					CREATE (r)-[:CHECKED_AGAINST {position: 1}]->(p)""", Map.of("rows", this.reviews)).consume();
		}
	}

	private Map<String, @Nullable Object> plan(String id) {
		return this.plans.getOrDefault(id, Map.of());
	}

	private static Map<String, Object> rows(Map<String, Map<String, @Nullable Object>> byId) {
		return Map.of("rows", List.copyOf(byId.values()));
	}

	private static Map<String, @Nullable Object> properties(@Nullable Object... pairs) {
		Map<String, @Nullable Object> properties = new HashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			properties.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return properties;
	}

	/**
	 * A link; its rank of confidence is 1 to 3 where judged, 4 where stated.
	 */
	record TestLink(String id, String earlier, String later, String type, int rank) {

		String basis() {
			return (this.rank == 4) ? "STATED" : "JUDGED";
		}

		boolean passes(LinkFilter filter) {
			return (filter.types() == null
					|| filter.types().stream().map(Enum::name).anyMatch((name) -> name.equals(this.type)))
					&& (filter.bases() == null
							|| filter.bases().stream().map(Enum::name).anyMatch((name) -> name.equals(basis())))
					&& (filter.minConfidence() == null || this.rank >= RANKS.indexOf(filter.minConfidence().name()));
		}

		private Map<String, Object> properties() {
			return Map.of("id", this.id, "earlier", this.earlier, "later", this.later, "type", this.type, "basis",
					basis(), "rank", this.rank);
		}

	}

}
