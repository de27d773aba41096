package org.throughline.discrepancy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import org.throughline.database.RoundTrips;
import org.throughline.ingest.SmallPackage;

import static org.assertj.core.api.Assertions.assertThat;

@DiscrepancyTest
class DiscrepanciesTests {

	/**
	 * In their order: the first touches no action, the second one of 2013 and of 2016.
	 */
	private static final List<String> ALL = List.of("discrepancy/lost", "discrepancy/between",
			"discrepancy/demo-2016-10-status", "discrepancy/demo-2016-10-text", "discrepancy/status-of-10");

	@Autowired
	private GraphQlTester graph;

	@Autowired
	private MeterRegistry meters;

	@BeforeAll
	static void load(@Autowired Driver driver) {
		SmallPackage.load(SmallPackage.builder()
			.row("discrepancies", "id", "discrepancy/lost", "kind", "LOST_TEXT", "description", "Lost.")
			.quote("discrepancy/lost", "document/plan-2013", "The plan of March 2013")
			.row("discrepancies", "id", "discrepancy/between", "kind", "FACT_CONFLICT", "description", "Differs.")
			.quote("discrepancy/between", "document/update-2019", "Train judges")
			.quote("discrepancy/between", "document/plan-2013", "Hold a summit")
			.row("discrepancy-actions", "discrepancy", "discrepancy/between", "action", "demo-2016/11-12")
			.row("discrepancy-actions", "discrepancy", "discrepancy/between", "action", "demo-2013/3"), driver);
	}

	@Test
	void areInTheOrderOfTheirFirstActions() {
		assertThat(ids("{ discrepancies { nodes { id } } }")).isEqualTo(ALL);
	}

	@Test
	void sayWhatDisagreesWhereAndInWhichWords() {
		this.graph.document("""
				{ discrepancies(kind: STATUS_CONFLICT, first: 1) { nodes {
				  id kind description found actions { id } passages { quote document { id } }
				} } }""").execute().path("discrepancies").matchesJsonStrictly("""
				{"nodes": [{
				  "id": "discrepancy/demo-2016-10-status", "kind": "STATUS_CONFLICT", "found": true,
				  "description": "Under “Summary” the status is “completed”, in statement 2 “on track”.",
				  "actions": [{"id": "demo-2016/10"}],
				  "passages": [
				    {
				      "quote": "10\\tWiden the order, after action 1 of 2013\\tMarch 2020\\tcompleted",
				      "document": {"id": "document/update-2019"}
				    },
				    {
				      "quote": "10\\tWiden the order to more people. It builds on action 1.\\tMarch 2021\\ton track",
				      "document": {"id": "document/update-2019"}
				    }
				  ]
				}]}""");
	}

	@Test
	void nameTheirActionsInPlanOrderAndTheirWordsInReadingOrder() {
		this.graph.document("{ discrepancies(kind: FACT_CONFLICT) { nodes { actions { id } passages { quote } } } }")
			.execute()
			.path("discrepancies.nodes[0]")
			.matchesJsonStrictly("""
					{
					  "actions": [{"id": "demo-2013/3"}, {"id": "demo-2016/11-12"}],
					  "passages": [{"quote": "Train judges"}, {"quote": "Hold a summit"}]
					}""");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 4, 5, 100 })
	void pagesOneAfterTheOtherHoldEverythingInOrder(int size) {
		List<String> seen = new ArrayList<>();
		String cursor = null;
		boolean more = true;
		while (more) {
			GraphQlTester.Response page = this.graph.document("""
					query ($first: Int, $after: String) { discrepancies(first: $first, after: $after) {
					  totalCount nodes { id } edges { cursor node { id } }
					  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
					} }""").variable("first", size).variable("after", cursor).execute();
			page.path("discrepancies.totalCount").entity(Integer.class).isEqualTo(ALL.size());
			page.path("discrepancies.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(cursor != null);
			List<String> cursors = page.path("discrepancies.edges[*].cursor").entityList(String.class).get();
			page.path("discrepancies.pageInfo.startCursor").entity(String.class).isEqualTo(cursors.getFirst());
			page.path("discrepancies.pageInfo.endCursor").entity(String.class).isEqualTo(cursors.getLast());
			seen.addAll(page.path("discrepancies.nodes[*].id").entityList(String.class).get());
			cursor = cursors.getLast();
			more = page.path("discrepancies.pageInfo.hasNextPage").entity(Boolean.class).get();
		}
		assertThat(seen).isEqualTo(ALL);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kind: LOST_TEXT                           | discrepancy/lost
			kind: COUNT_MISMATCH                      | ''
			plan: "demo-2013"                         | discrepancy/lost discrepancy/between
			plan: "demo-2013", kind: FACT_CONFLICT    | discrepancy/between
			plan: "demo-2025"                         | ''
			plan: "unknown-1999"                      | ''
			plan: null, kind: null, first: null       | all
			""")
	void areThoseOfAKindAndOfAPlan(String arguments, String expected) {
		List<String> wanted = expected.equals("all") ? ALL
				: expected.isEmpty() ? List.of() : List.of(expected.split(" "));
		assertThat(ids("{ discrepancies(%s) { nodes { id } } }".formatted(arguments))).isEqualTo(wanted);
		this.graph.document("{ discrepancies(%s) { totalCount } }".formatted(arguments))
			.execute()
			.path("discrepancies.totalCount")
			.entity(Integer.class)
			.isEqualTo(wanted.size());
	}

	@Test
	void aCursorStaysRightWhereTheFilterLeavesItsDiscrepancyOut() {
		String cursor = this.graph.document("{ discrepancies(kind: LOST_TEXT) { pageInfo { endCursor } } }")
			.execute()
			.path("discrepancies.pageInfo.endCursor")
			.entity(String.class)
			.get();
		GraphQlTester.Response page = this.graph
			.document("query ($after: String) { discrepancies(kind: TEXT_CONFLICT, after: $after) {"
					+ " nodes { id } pageInfo { hasPreviousPage hasNextPage } } }")
			.variable("after", cursor)
			.execute();
		page.path("discrepancies").matchesJsonStrictly("""
				{
				  "nodes": [{"id": "discrepancy/demo-2016-10-text"}],
				  "pageInfo": {"hasPreviousPage": false, "hasNextPage": false}
				}""");
	}

	@ParameterizedTest
	@ValueSource(ints = { Integer.MIN_VALUE, -1, 0, 101 })
	void aSizeOutsideOneToAHundredIsRefused(int size) {
		assertThat(refusal("first: " + size)).startsWith("first is 1 to 100, not " + size);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "DISCREPANCIES ", "DISCREPANCIES ~", "PLAN_ORDER 2013-03-31/demo-2013/000003",
			"DISCREPANCIES 2013-03-31/demo-2013/000003", "DISCREPANCIES 2013-03-31/demo-2013/000003/discrepancy/x\0" })
	void aCursorThatWasNotIssuedIsRefused(String text) {
		String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
		assertThat(refusal("after: \"%s\"".formatted(cursor)))
			.startsWith("after: this cursor was not issued for this order");
	}

	@Test
	void areFoundByTheirIds() {
		this.graph.document("""
				{ node(id: "discrepancy/lost") { id ... on Discrepancy { kind } }
				  nodes(ids: ["discrepancy/demo-2016-10-text", "discrepancy/nothing", "demo-2013/3"]) { id } }""")
			.execute()
			.path("")
			.matchesJsonStrictly("""
					{
					  "node": {"id": "discrepancy/lost", "kind": "LOST_TEXT"},
					  "nodes": [{"id": "discrepancy/demo-2016-10-text"}, null, {"id": "demo-2013/3"}]
					}""");
	}

	@Test
	void aPageCostsOneRoundTripForEachOfItsFields() {
		Map<String, Long> asked = RoundTrips.of(this.meters,
				() -> this.graph
					.document("{ discrepancies { totalCount nodes { actions { id } passages { quote } } } }")
					.execute()
					.errors()
					.verify());
		assertThat(asked).isEqualTo(Map.of("discrepancy/discrepancies", 1L, "discrepancy/discrepancy-count", 1L,
				"discrepancy/actions", 1L, "catalogue/passages", 1L));
	}

	private List<String> ids(String document) {
		return this.graph.document(document).execute().path("discrepancies.nodes[*].id").entityList(String.class).get();
	}

	private String refusal(String arguments) {
		List<String> messages = new ArrayList<>();
		this.graph.document("{ discrepancies(%s) { totalCount } }".formatted(arguments))
			.execute()
			.errors()
			.satisfy((errors) -> errors.forEach((error) -> messages.add(String.valueOf(error.getMessage()))));
		assertThat(messages).hasSize(1);
		return messages.getFirst();
	}

}
