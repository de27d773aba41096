package org.throughline.comparison;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import org.throughline.catalogue.Instrument;
import org.throughline.catalogue.Organisation;
import org.throughline.catalogue.SampleGraph;
import org.throughline.catalogue.Section;
import org.throughline.catalogue.Theme;
import org.throughline.catalogue.Topic;
import org.throughline.database.RoundTrips;
import org.throughline.lineage.LinkFilter;

import static org.assertj.core.api.Assertions.assertThat;

@ComparisonTest
@ExtendWith(SampleGraph.class)
class CoverageTests {

	@Autowired
	private GraphQlTester graph;

	@Autowired
	private CoverageReader reader;

	@Autowired
	private MeterRegistry meters;

	/** The sample has links without a rank, one plan apart. */
	@BeforeAll
	static void linkMore(Driver driver) {
		driver.executableQuery(
				"""
						MATCH ()-[r:LEADS_TO]->()
						SET r.confidence = 4
						WITH collect(r) AS sample
						UNWIND ['vawg-2016/1', 'vawg-2013/1'] AS id
						MATCH (earlier:Action {id: id}), (later:Action {id: 'many-2020/1'})
						MATCH (same:Action {id: 'many-2020/2'})
						MERGE (later)-[:LEADS_TO {id: 'link/within', type: 'DELIVERED_THROUGH', basis: 'STATED', confidence: 4}]->(same)
						CREATE (earlier)-[:LEADS_TO {id: 'link/' + id, type: 'BUILDS_ON', basis: 'JUDGED', confidence: 2}]->(later)""")
			.execute();
	}

	@ParameterizedTest
	@CsvSource({ "THEME, themes", "TOPIC, topics", "INSTRUMENT, instruments", "ORGANISATION, organisations",
			"SECTION, sections", "UNDERTAKING, undertakings" })
	void countsWhatAFilterForTheRowAndThePlanCounts(CoverageDimension by, String filter) {
		Coverage coverage = this.reader.coverage(by);
		assertThat(coverage.rows()).isNotEmpty();
		for (CoverageRow row : coverage.rows()) {
			String id = (row.node() != null) ? "\"" + id(row.node()) + "\"" : row.name();
			List<Integer> counts = coverage.plans()
				.stream()
				.map((plan) -> this.graph
					.document("{ actions(filter: {%s: [%s], plans: [\"%s\"]}) { totalCount } }".formatted(filter, id,
							plan.id()))
					.execute()
					.path("actions.totalCount")
					.entity(Integer.class)
					.get())
				.toList();
			assertThat(row.counts()).as(row.name()).isEqualTo(counts);
		}
	}

	@Test
	void hasAColumnForEachPlanWithActionsAndCountsApartWhatIsUnstated() {
		this.graph.document("""
				{ coverage(by: TOPIC) { plans { id } rows { name counts node { id } } unstated } }""")
			.execute()
			.path("coverage")
			.matchesJsonStrictly("""
					{
					  "plans": [{"id": "vawg-2013"}, {"id": "vawg-2016"}, {"id": "many-2020"}],
					  "rows": [
					    {"name": "Forced marriage", "counts": [1, 0, 0], "node": {"id": "topic/forced-marriage"}},
					    {"name": "harmful practices", "counts": [1, 0, 0], "node": {"id": "topic/harmful-practices"}},
					    {"name": "Stalking", "counts": [1, 0, 30], "node": {"id": "topic/stalking"}}
					  ],
					  "unstated": [5, 1, 0]
					}""");
	}

	@Test
	void keepsUndertakingsThatNoPlanHasAndGivesThemNoNode() {
		Coverage coverage = this.reader.coverage(CoverageDimension.UNDERTAKING);

		assertThat(coverage.rows()).extracting(CoverageRow::name)
			.containsExactly("DELIVER", "CONTINUE", "FUND", "LEGISLATE", "PILOT", "CONSULT", "REVIEW", "EXPLORE",
					"ALREADY_DONE");
		assertThat(coverage.rows()).extracting(CoverageRow::node).containsOnlyNulls();
	}

	@Test
	void countsLinksBetweenPlansByTheGroupsOfBothEnds() {
		this.graph
			.document(
					"""
							{ flows(by: TOPIC) {
							  earlierPlan { id } earlierGroup earlierNode { id } laterPlan { id } laterGroup laterNode { id } linkCount
							} }""")
			.execute()
			.path("flows")
			.matchesJsonStrictly(
					"""
							[
							  {"earlierPlan": {"id": "vawg-2013"}, "earlierGroup": "Forced marriage",
							    "earlierNode": {"id": "topic/forced-marriage"}, "laterPlan": {"id": "vawg-2016"}, "laterGroup": null,
							    "laterNode": null, "linkCount": 1},
							  {"earlierPlan": {"id": "vawg-2013"}, "earlierGroup": "Stalking", "earlierNode": {"id": "topic/stalking"},
							    "laterPlan": {"id": "vawg-2016"}, "laterGroup": null, "laterNode": null, "linkCount": 1},
							  {"earlierPlan": {"id": "vawg-2013"}, "earlierGroup": null, "earlierNode": null,
							    "laterPlan": {"id": "vawg-2016"}, "laterGroup": null, "laterNode": null, "linkCount": 1},
							  {"earlierPlan": {"id": "vawg-2013"}, "earlierGroup": "Forced marriage",
							    "earlierNode": {"id": "topic/forced-marriage"}, "laterPlan": {"id": "many-2020"},
							    "laterGroup": "Stalking", "laterNode": {"id": "topic/stalking"}, "linkCount": 1},
							  {"earlierPlan": {"id": "vawg-2013"}, "earlierGroup": "Stalking", "earlierNode": {"id": "topic/stalking"},
							    "laterPlan": {"id": "many-2020"}, "laterGroup": "Stalking", "laterNode": {"id": "topic/stalking"},
							    "linkCount": 1},
							  {"earlierPlan": {"id": "vawg-2016"}, "earlierGroup": null, "earlierNode": null,
							    "laterPlan": {"id": "many-2020"}, "laterGroup": "Stalking", "laterNode": {"id": "topic/stalking"},
							    "linkCount": 1}
							]""");
	}

	@Test
	void countsOnlyTheLinksAskedFor() {
		this.graph.document(
				"""
						{ flows(by: UNDERTAKING, links: {bases: [STATED]}) { earlierGroup laterGroup laterPlan { id } linkCount } }""")
			.execute()
			.path("flows")
			.matchesJsonStrictly(
					"""
							[
							  {"earlierGroup": "FUND", "laterGroup": "DELIVER", "laterPlan": {"id": "vawg-2016"}, "linkCount": 1},
							  {"earlierGroup": "PILOT", "laterGroup": "DELIVER", "laterPlan": {"id": "vawg-2016"}, "linkCount": 1}
							]""");
	}

	@ParameterizedTest
	@EnumSource
	void costsTwoRoundTripsAtMost(CoverageDimension by) {
		assertThat(roundTrips(() -> this.reader.coverage(by))).isEqualTo((by == CoverageDimension.UNDERTAKING) ? 1 : 2);
		assertThat(roundTrips(() -> this.reader.flows(by, LinkFilter.ANY))).isLessThanOrEqualTo(2);
	}

	@Test
	void theFieldsOfFlowsCostNoRoundTripPerRow() {
		String flows = "{ flows(by: TOPIC) { earlierPlan { id } laterPlan { id } earlierNode { id } } }";
		assertThat(roundTrips(() -> this.graph.document(flows).execute().errors().verify())).isEqualTo(4);
	}

	private static String id(Object node) {
		return switch (node) {
			case Theme theme -> theme.id();
			case Topic topic -> topic.id();
			case Instrument instrument -> instrument.id();
			case Organisation organisation -> organisation.id();
			case Section section -> section.id();
			default -> throw new AssertionError(node);
		};
	}

	private long roundTrips(Runnable asking) {
		return RoundTrips.sum(RoundTrips.of(this.meters, asking));
	}

}
