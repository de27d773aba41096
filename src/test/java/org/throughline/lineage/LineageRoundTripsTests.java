package org.throughline.lineage;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

import org.throughline.ThroughlineApplication;
import org.throughline.database.GraphTest;
import org.throughline.database.RoundTrips;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
@SpringBootTest(classes = ThroughlineApplication.class)
class LineageRoundTripsTests {

	private static final LocalDate KNOWN = LocalDate.of(2016, 1, 1);

	@Autowired
	private ExecutionGraphQlService graphQl;

	@Autowired
	private MeterRegistry meters;

	/** Thirty actions, each of which one later action follows. */
	@BeforeEach
	void write(@Autowired Driver driver) {
		driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
		TestGraph graph = new TestGraph();
		IntStream.rangeClosed(1, 30).forEach((number) -> {
			String earlier = "old-2010/" + number;
			String later = "new-2016/" + number;
			graph.action(earlier, LocalDate.of(2010, 1, 1), null);
			graph.action(later, KNOWN, null);
			graph.link(new TestGraph.TestLink("link/%s~%s".formatted(earlier, later), earlier, later,
					LinkType.BUILDS_ON, 3, KNOWN));
		});
		graph.write(driver);
	}

	@Test
	void aLineageIsOneWalkHoweverManyStartsItHas() {
		String lineage = """
				query ($ids: [ID!]!) { lineage(of: $ids) { complete actions { depth action { id } }
				  links { id earlier { id } later { id } evidence { quote } assessments { reader } } } }""";
		Map<String, Long> two = roundTrips(lineage, 2);
		assertThat(two).containsEntry("lineage/walk", 1L);
		assertThat(roundTrips(lineage, 30)).isEqualTo(two);
	}

	@Test
	void theLineagesAndLinksOfAListAreAskedForAtOnce() {
		String each = """
				query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Action {
				  lineage { actions { depth } } successors { later { id } } predecessors { id } } } }""";
		Map<String, Long> two = roundTrips(each, 2);
		assertThat(two).containsEntry("lineage/walk", 1L).containsEntry("lineage/successors", 1L);
		assertThat(roundTrips(each, 30)).isEqualTo(two);
	}

	@Test
	void thePathsBetweenTwoActionsAreOneQuestion() {
		Map<String, Long> asked = roundTrips("query ($ids: [ID!]!) { unused: nodes(ids: $ids) @skip(if: true) { id }"
				+ " lineagePaths(from: \"old-2010/1\", to: \"new-2016/1\") { paths { actions { id } } } }", 1);
		assertThat(asked).containsEntry("lineage/between", 1L);
		assertThat(asked.values()).containsOnly(1L);
	}

	private Map<String, Long> roundTrips(String question, int starts) {
		List<String> ids = IntStream.rangeClosed(1, starts).mapToObj((number) -> "old-2010/" + number).toList();
		GraphQlTester.Request<?> request = ExecutionGraphQlServiceTester.builder(this.graphQl)
			.responseTimeout(Duration.ofMinutes(2))
			.build()
			.document(question)
			.variable("ids", ids);
		return RoundTrips.of(this.meters, () -> request.execute().errors().verify());
	}

}
