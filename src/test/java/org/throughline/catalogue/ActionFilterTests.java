package org.throughline.catalogue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import org.throughline.database.CypherFiles;

import static org.assertj.core.api.Assertions.assertThat;

@CatalogueTest
class ActionFilterTests {

	@Autowired
	private GraphQlTester graph;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			themes: ["theme/prevention"]                             | vawg-2013/1
			topics: ["topic/forced-marriage"]                        | vawg-2013/1
			topics: ["topic/harmful-practices"]                      | vawg-2013/1
			topics: ["topic/fgm"]                                    |
			topics: ["theme/prevention"]                             |
			topics: ["topic/stalking"], themes: ["theme/prevention"] | vawg-2013/1
			topics: ["topic/fgm"], themes: ["theme/prevention"]      |
			instruments: ["instrument/old-order"]                    | vawg-2013/1
			organisations: ["org/fco", "org/none"]                   | vawg-2013/1
			sections: ["vawg-2013/section/heading"]                  | vawg-2013/1
			sections: ["vawg-2013/section/chapter"]                  | vawg-2013/1 vawg-2013/2
			kinds: [OBJECTIVE, COMMITMENT]                           | vawg-2013/2 vawg-2013/promise
			statuses: [COMPLETED, CLOSED]                            | vawg-2013/1 vawg-2013/2b
			fates: [UNACCOUNTED]                                     | vawg-2013/5
			fates: [CARRIED_FORWARD], kinds: [ACTION]                | vawg-2013/1 vawg-2013/2a
			origins: [CONTINUES]                                     | vawg-2016/1
			undertakings: [FUND]                                     | vawg-2013/1
			plans: ["vawg-2016"]                                     | vawg-2016/1
			plans: ["vawg-2016"], kinds: [OBJECTIVE]                 |
			plans: ["vawg-2016"], kinds: null                        | vawg-2016/1
			text: "two AREAS"                                        | vawg-2013/1
			text: "order"                                            | vawg-2013/1 vawg-2016/1
			""")
	void onlyWhatPassesIsThere(String filter, String expected) {
		assertThat(ids(filter)).containsExactlyElementsOf(words(expected));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			dueTo: "2014-02-28"                                      |
			dueTo: "2014-03-01"                                      | vawg-2013/1
			dueFrom: "2014-03-31", dueTo: "2014-04-01"               | vawg-2013/1
			dueFrom: "2014-04-01", dueTo: "2016-02-29"               |
			dueFrom: "2016-03-31", dueTo: "2016-12-31"               | vawg-2013/1
			dueFrom: "2022-06-30", plans: ["many-2020"]              | 3 9 15 21 27
			dueFrom: "2022-07-01"                                    |
			""")
	void aDueDatePassesWhereItCanLieInTheSpanAndEachSingleDateCountsByItself(String filter, String expected) {
		assertThat(ids(filter)).map((id) -> id.replace("many-2020/", "")).containsExactlyElementsOf(words(expected));
	}

	@Test
	void theSameFilterNarrowsTheActionsOfAPlan() {
		this.graph.document("""
				{ plan(id: "vawg-2013") { actions(filter: {kinds: [ACTION], topics: ["topic/harmful-practices"]}) {
				  totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage }
				} } }""").execute().path("plan.actions").matchesJsonStrictly("""
				{
				  "totalCount": 1, "nodes": [{"id": "vawg-2013/1"}],
				  "pageInfo": {"hasNextPage": false, "hasPreviousPage": false}
				}""");
	}

	@Test
	void everyQuestionThatTakesAFilterReadsItAlike(@Autowired CypherFiles files) {
		assertThat(files.names().stream().map(files::query).filter((query) -> query.contains("$plans"))).hasSize(8)
			.map((query) -> query.replaceAll("\\s+", " "))
			.map((query) -> query.substring(query.indexOf("($plans"), query.indexOf("single.position > 0 }) })")))
			.containsOnly(files.query("catalogue/action-count")
				.replaceAll("\\s+", " ")
				.replaceFirst(".*(?=\\(\\$plans)", "")
				.replaceFirst("single\\.position > 0 }\\) }\\).*", ""));
	}

	private List<String> ids(String filter) {
		GraphQlTester.Response response = this.graph
			.document("{ actions(filter: {%s}, first: 100) { totalCount nodes { id } } }".formatted(filter))
			.execute();
		List<String> ids = response.path("actions.nodes[*].id").entityList(String.class).get();
		response.path("actions.totalCount").entity(Integer.class).isEqualTo(ids.size());
		return ids;
	}

	private static List<String> words(String text) {
		return (text != null) ? List.of(text.split(" ", -1)) : List.of();
	}

}
