package org.throughline.comparison;

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
 * Looks at where the questions of this feature begin in the graph.
 */
@GraphTest
class ComparisonPlansTests {

	@ParameterizedTest
	@ValueSource(strings = { "between", "coverage", "flows", "lead-lines", "plans-between", "printed" })
	void beginsAtAnIndexAndMultipliesNothing(String question, Driver driver, CypherFiles files) {
		try (Session session = driver.session()) {
			Plan plan = session.run("EXPLAIN " + files.query("comparison/" + question), Map.of()).consume().plan();

			assertThat(operators(plan)).extracting(Plan::operatorType)
				.anyMatch((operator) -> operator.contains("IndexSeek"))
				.noneMatch((operator) -> operator.matches("(NodeByLabel|.*Type|AllNodes|AllRelationships)Scan.*"));
			assertThat(operators(plan)).filteredOn((operator) -> operator.operatorType().startsWith("CartesianProduct"))
				.flatExtracting(Plan::children)
				.allMatch(ComparisonPlansTests::bringsOneRow);
		}
	}

	/** What is looked up by its id, or gathered into one list, multiplies nothing. */
	private static boolean bringsOneRow(Plan plan) {
		if (plan.operatorType().startsWith("EagerAggregation")) {
			return true;
		}
		if (plan.children().isEmpty()) {
			return plan.operatorType().startsWith("NodeUniqueIndexSeek");
		}
		return !plan.operatorType().startsWith("Expand")
				&& plan.children().stream().allMatch(ComparisonPlansTests::bringsOneRow);
	}

	private static Stream<Plan> operators(Plan plan) {
		return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(ComparisonPlansTests::operators));
	}

}
