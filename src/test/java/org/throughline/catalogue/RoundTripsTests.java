package org.throughline.catalogue;

import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import org.throughline.database.RoundTrips;

import static org.assertj.core.api.Assertions.assertThat;

@CatalogueTest
class RoundTripsTests {

	private static final String EVERYTHING = """
			query ($first: Int!) { actions(first: $first, filter: {plans: ["many-2020"]}) { totalCount
			  pageInfo { hasNextPage hasPreviousPage }
			  nodes {
			    plan { id publisher { id } } parent { id } children { id } section { id plan { id } parent { id } }
			    statements { title leads { organisation { id } } timing { printed } passages { document { id } } }
			    themes { id sections { id themes { id } } actions(first: 3) { totalCount nodes { id } } }
			    topics { id broader { id } narrower { id } actions(first: 3) { nodes { id } } }
			    instruments { id predecessors { passages { quote } } successors { to { id } } actions { nodes { id } } }
			    leads { organisation { id parents { id } predecessors { on } successors { on }
			      actions(wholeLine: true, first: 2) { nodes { id } } } }
			    timing { printed } timings { printed } funding { passage { quote } } measures { passage { quote } }
			    status then: status(asOf: "2020-12-31") updates { document { id } passages { quote } }
			    origin { checkedAgainst { id } evidence { quote } } fate { checkedAgainst { id } evidence { quote } }
			    passages { quote document { id text(start: 0, end: 1) } }
			  }
			} }""";

	@Autowired
	private GraphQlTester graph;

	@Autowired
	private MeterRegistry meters;

	/**
	 * Not always the same: where one batch is answered while others of its level are yet
	 * to be sent, those of the next level may go in two.
	 */
	@Test
	void aLongPageCostsNoRoundTripPerRow() {
		Map<String, Long> two = roundTrips(2);
		Map<String, Long> thirty = roundTrips(30);
		assertThat(two).containsKeys("catalogue/passages", "catalogue/actions-of", "catalogue/action-status-as-of");
		assertThat(RoundTrips.sum(thirty)).isLessThan(RoundTrips.sum(two) + 28);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ plans { publisher { id } sections { id } progress { count } documents { id } } }",
			"{ organisations { parents { id } actions(first: 1) { totalCount nodes { id } } } }",
			"{ nodes(ids: [\"many-2020/1\", \"many-2020/2\", \"vawg-2013\", \"vawg-2016\"]) { id } }" })
	void eachFieldOfAListCostsOneRoundTrip(String question) {
		long fields = Map.of('p', 5L, 'o', 3L, 'n', 2L).get(question.charAt(2));
		assertThat(RoundTrips.sum(roundTrips(question, Map.of()))).isEqualTo(fields);
	}

	private Map<String, Long> roundTrips(int first) {
		return roundTrips(EVERYTHING, Map.of("first", first));
	}

	private Map<String, Long> roundTrips(String question, Map<String, Object> variables) {
		GraphQlTester.Request<?> request = this.graph.document(question);
		variables.forEach(request::variable);
		return RoundTrips.of(this.meters, () -> request.execute().errors().verify());
	}

}
