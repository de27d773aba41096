package org.throughline.comparison;

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

import static org.assertj.core.api.Assertions.assertThat;

@ComparisonTest
class ComparisonTests {

	@Autowired
	private GraphQlTester graph;

	@Autowired
	private MeterRegistry meters;

	@BeforeAll
	static void write(Driver driver) {
		PlansGraph graph = new PlansGraph().plan("old-2001", "2001-01-01")
			.plan("mid-2003", "2003-01-01")
			.plan("new-2005", "2005-01-01")
			.action("old-2001/1", "Pilot the order")
			.set("old-2001/1", "text", "Pilot the old order in two areas.")
			.action("old-2001/2", "Train judges")
			.action("old-2001/3", "Hold a summit")
			.action("mid-2003/1", "Go on with the pilot")
			.action("new-2005/1", "Pilot the new order in two areas.")
			.action("new-2005/2", null)
			.action("new-2005/3", "Listen")
			.link("old-2001/1", "mid-2003/1")
			.link("link/old-2001/1~mid-2003/1~2", "old-2001/1", "mid-2003/1", "BUILDS_ON", 4)
			.link("mid-2003/1", "new-2005/1")
			.link("link/mid-2003/1~new-2005/2", "mid-2003/1", "new-2005/2", "BUILDS_ON", 4)
			.link("old-2001/2", "new-2005/2")
			.led("old-2001/1", "FO", "org/foreign-office")
			.led("old-2001/1", "HO", "org/home-office")
			.led("new-2005/1", "Home Office", "org/home-office")
			.led("new-2005/1", "Foreign & Development", "org/foreign-and-development-office")
			.led("old-2001/2", "Home Office", "org/home-office")
			.led("new-2005/2", "FO", "org/foreign-office")
			.led("old-2001/3", "all depts.", null)
			.succeeded("org/foreign-office", "org/foreign-and-development-office")
			.timed("old-2001/1", "By 30 April 2002", null, "2002-04-30", false)
			.timed("new-2005/1", "April 2002", "2002-04-01", "2002-04-30", false)
			.timed("old-2001/2", "in due course", null, null, false)
			.timed("new-2005/2", "soon", null, null, false)
			.plan("many-2011", "2011-01-01")
			.plan("more-2013", "2013-01-01")
			.plan("most-2015", "2015-01-01");
		for (int i = 1; i <= 30; i++) {
			graph.action("many-2011/" + i, "Action " + i)
				.action("more-2013/" + i, "Action " + i)
				.action("most-2015/" + i, "Action " + i)
				.action("most-2015/new-" + i, "New " + i)
				.link("many-2011/" + i, "more-2013/" + i)
				.link("more-2013/" + i, "most-2015/" + i)
				.led("many-2011/" + i, "HO", "org/home-office")
				.timed("many-2011/" + i, "2012", null, null, false);
		}
		for (int i = 1; i <= 30; i++) {
			graph.action("many-2011/ended-" + i, "Ended " + i);
		}
		graph.write(driver);
	}

	@Test
	void aPairSaysByWhichPathItIsCarried() {
		compare("carriedForward { totalCount nodes { earlier { id plan { id } } later { id } path { length basis"
				+ " actions { id } links { id } } } }")
			.path("compare.carriedForward")
			.matchesJsonStrictly("""
					{
					  "totalCount": 3,
					  "nodes": [
					    {
					      "earlier": {"id": "old-2001/1", "plan": {"id": "old-2001"}}, "later": {"id": "new-2005/1"},
					      "path": {
					        "length": 2, "basis": "JUDGED",
					        "actions": [{"id": "old-2001/1"}, {"id": "mid-2003/1"}, {"id": "new-2005/1"}],
					        "links": [{"id": "link/old-2001/1~mid-2003/1"}, {"id": "link/mid-2003/1~new-2005/1"}]
					      }
					    },
					    {
					      "earlier": {"id": "old-2001/1", "plan": {"id": "old-2001"}}, "later": {"id": "new-2005/2"},
					      "path": {
					        "length": 2, "basis": "JUDGED",
					        "actions": [{"id": "old-2001/1"}, {"id": "mid-2003/1"}, {"id": "new-2005/2"}],
					        "links": [{"id": "link/old-2001/1~mid-2003/1"}, {"id": "link/mid-2003/1~new-2005/2"}]
					      }
					    },
					    {
					      "earlier": {"id": "old-2001/2", "plan": {"id": "old-2001"}}, "later": {"id": "new-2005/2"},
					      "path": {
					        "length": 1, "basis": "JUDGED", "actions": [{"id": "old-2001/2"}, {"id": "new-2005/2"}],
					        "links": [{"id": "link/old-2001/2~new-2005/2"}]
					      }
					    }
					  ]
					}""");
	}

	@Test
	void theRestEndedOrIsNew() {
		compare("from { id } to { id } endedActions { totalCount nodes { id title plan { id } } }"
				+ " newActions { totalCount edges { node { id } } }")
			.path("compare")
			.matchesJsonStrictly("""
					{
					  "from": {"id": "old-2001"}, "to": {"id": "new-2005"},
					  "endedActions": {
					    "totalCount": 1,
					    "nodes": [{"id": "old-2001/3", "title": "Hold a summit", "plan": {"id": "old-2001"}}]
					  },
					  "newActions": {"totalCount": 1, "edges": [{"node": {"id": "new-2005/3"}}]}
					}""");
	}

	@Test
	void onlyTheLinksAskedForCarryForward() {
		this.graph.document("""
				{ compare(from: "old-2001", to: "new-2005", links: {bases: [STATED]}) {
				  carriedForward { nodes { earlier { id } later { id } path { basis links { id } } } }
				  endedActions { nodes { id } } newActions { nodes { id } } caveats
				} }""").execute().path("compare").matchesJson("""
				{
				  "carriedForward": {"nodes": [{
				    "earlier": {"id": "old-2001/1"}, "later": {"id": "new-2005/2"},
				    "path": {
				      "basis": "STATED",
				      "links": [{"id": "link/old-2001/1~mid-2003/1~2"}, {"id": "link/mid-2003/1~new-2005/2"}]
				    }
				  }]},
				  "endedActions": {"nodes": [{"id": "old-2001/2"}, {"id": "old-2001/3"}]},
				  "newActions": {"nodes": [{"id": "new-2005/1"}, {"id": "new-2005/3"}]}
				}""");
	}

	@Test
	void whatItSaysOfLeadsCountsAnOrganisationAsItsSuccessor() {
		compare("carriedForward { nodes { leadChanged leadWording { kind text } } }")
			.path("compare.carriedForward.nodes")
			.matchesJsonStrictly(
					"""
							[
							  {"leadChanged": false, "leadWording": [
							    {"kind": "REMOVED", "text": "FO; HO"}, {"kind": "ADDED", "text": "Home Office; Foreign & Development"}
							  ]},
							  {"leadChanged": true, "leadWording": [
							    {"kind": "SAME", "text": "FO"}, {"kind": "REMOVED", "text": "; HO"}
							  ]},
							  {"leadChanged": true, "leadWording": [
							    {"kind": "REMOVED", "text": "Home Office"}, {"kind": "ADDED", "text": "FO"}
							  ]}
							]""");
	}

	@Test
	void aTimingChangedOnlyWhereBothCanNotMeanTheSameDays() {
		compare("carriedForward { nodes { timingChanged timingWording { kind text } } }")
			.path("compare.carriedForward.nodes")
			.matchesJsonStrictly("""
					[
					  {"timingChanged": false, "timingWording": [
					    {"kind": "REMOVED", "text": "By 30 "}, {"kind": "SAME", "text": "April 2002"}
					  ]},
					  {"timingChanged": true, "timingWording": [
					    {"kind": "REMOVED", "text": "By 30 April 2002"}, {"kind": "ADDED", "text": "soon"}
					  ]},
					  {"timingChanged": false, "timingWording": [
					    {"kind": "REMOVED", "text": "in due course"}, {"kind": "ADDED", "text": "soon"}
					  ]}
					]""");
	}

	@Test
	void theWholePublishedWordingIsComparedAndNothingWhereWordsAreNotKnown() {
		compare("carriedForward(first: 2) { nodes { wording { kind text } } }").path("compare.carriedForward.nodes")
			.matchesJsonStrictly("""
					[
					  {"wording": [
					    {"kind": "SAME", "text": "Pilot the "}, {"kind": "REMOVED", "text": "old"},
					    {"kind": "ADDED", "text": "new"}, {"kind": "SAME", "text": " order in two areas."}
					  ]},
					  {"wording": []}
					]""");
	}

	@ParameterizedTest
	@CsvSource({ "carriedForward, earlier { id }, many-2011/1, 30", "endedActions, id, many-2011/ended-1, 30",
			"newActions, id, most-2015/new-1, 30" })
	void pagesFollowOneAnotherToTheEnd(String field, String node, String first, int total) {
		String question = """
				query ($after: String) { compare(from: "many-2011", to: "most-2015") { page: %s(first: 8, after: $after) {
				  totalCount edges { cursor } nodes { %s }
				  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
				} } }"""
			.formatted(field, node);
		String after = null;
		int seen = 0;
		do {
			GraphQlTester.Response answer = this.graph.document(question).variable("after", after).execute();
			List<String> cursors = answer.path("compare.page.edges[*].cursor").entityList(String.class).get();
			if (seen == 0) {
				assertThat(answer.path("compare.page.nodes[0]").entity(Map.class).get().toString()).contains(first);
			}
			answer.path("compare.page.totalCount").entity(Integer.class).isEqualTo(total);
			answer.path("compare.page.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(seen > 0);
			answer.path("compare.page.pageInfo.startCursor").entity(String.class).isEqualTo(cursors.getFirst());
			answer.path("compare.page.pageInfo.endCursor").entity(String.class).isEqualTo(cursors.getLast());
			seen += cursors.size();
			answer.path("compare.page.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(seen < total);
			after = cursors.getLast();
		}
		while (seen < total);
		assertThat(seen).isEqualTo(total);
	}

	@ParameterizedTest
	@ValueSource(strings = { "first: 0", "first: 101", "first: -1", "after: \"\"", "after: \"***\"",
			"after: \"Q0FSUklFRCB4\"", "after: \"UExBTl9PUkRFUiB4\"" })
	void refusesPagesThatNoneCanBe(String arguments) {
		for (String field : List.of("carriedForward", "endedActions", "newActions")) {
			this.graph
				.document("{ compare(from: \"old-2001\", to: \"new-2005\") { %s(%s) { totalCount } } }".formatted(field,
						arguments))
				.execute()
				.errors()
				.satisfy((errors) -> assertThat(errors).singleElement()
					.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", "BAD_REQUEST")));
		}
	}

	@Test
	void refusesTheCursorOfAnotherPairOfPlans() {
		String cursor = this.graph
			.document("{ compare(from: \"many-2011\", to: \"most-2015\") { carriedForward(first: 1) {"
					+ " pageInfo { endCursor } } } }")
			.execute()
			.path("compare.carriedForward.pageInfo.endCursor")
			.entity(String.class)
			.get();
		this.graph
			.document(
					"{ compare(from: \"old-2001\", to: \"new-2005\") { carriedForward(after: \"%s\") { totalCount } } }"
						.formatted(cursor))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).contains("old-2001 and new-2005")));
	}

	@Test
	void aComparisonCostsOneRoundTripAndEachPageOneMore() {
		assertThat(roundTrips("from { id } to { id }", 1)).containsOnly(Map.entry("comparison/between", 1L));
		assertThat(RoundTrips.sum(roundTrips(
				"""
						carriedForward(first: $first) { totalCount nodes { earlier { id title } later { id } wording { text } } }
						endedActions(first: $first) { totalCount nodes { id } pageInfo { hasNextPage } }
						newActions(first: $first) { totalCount nodes { id } pageInfo { hasPreviousPage } }""",
				30)))
			.isEqualTo(4);
	}

	@Test
	void aLongPageCostsNoRoundTripPerRow() {
		String everything = """
				carriedForward(first: $first) { nodes {
				  earlier { plan { id } leads { printed } } later { plan { id } successors { id } }
				  path { actions { id } links { id evidence { quote } } } leadChanged leadWording { text } timingChanged
				  timingWording { text } wording { text }
				} }
				endedActions(first: $first) { nodes { plan { id } leads { printed } } }
				newActions(first: $first) { nodes { plan { id } predecessors { id } } }
				caveats""";
		Map<String, Long> two = roundTrips(everything, 2);
		Map<String, Long> thirty = roundTrips(everything, 30);
		assertThat(two).containsKeys("comparison/lead-lines", "lineage/link-by-id", "comparison/printed");
		assertThat(RoundTrips.sum(thirty)).isLessThanOrEqualTo(RoundTrips.sum(two) + 2);
	}

	private GraphQlTester.Response compare(String selection) {
		return this.graph.document("{ compare(from: \"old-2001\", to: \"new-2005\") { %s } }".formatted(selection))
			.execute();
	}

	private Map<String, Long> roundTrips(String selection, int first) {
		return RoundTrips.of(this.meters, () -> this.graph
			.document("query ($first: Int = 1) { compare(from: \"many-2011\", to: \"most-2015\") { %s "
				.formatted(selection) + "unused: carriedForward(first: $first) @skip(if: true) { totalCount } } }")
			.variable("first", first)
			.execute()
			.errors()
			.verify());
	}

}
