package org.throughline.lineage;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import org.throughline.database.CypherFiles;
import org.throughline.database.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at how the questions that walk along links are planned: see docs/adr/0003.
 */
@GraphTest
class LineagePlansTests {

	@ParameterizedTest
	@ValueSource(strings = { "lineage/walk", "lineage/between" })
	void visitsEachActionOnce(String question, Driver driver, CypherFiles files) {
		try (Session session = driver.session()) {
			Plan plan = session.run("EXPLAIN " + files.query(question), Map.of()).consume().plan();
			List<String> walks = operators(plan)
				.filter((operator) -> operator.contains("VarLength") || operator.contains("ShortestPath")
						|| operator.contains("Repeat"))
				.toList();

			assertThat(walks).hasSizeGreaterThanOrEqualTo(2)
				.allSatisfy((operator) -> assertThat(operator).startsWith("VarLengthExpand(Pruning,BFS"));
		}
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()),
				plan.children().stream().flatMap(LineagePlansTests::operators));
	}

}
