package org.throughline.discrepancy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import org.throughline.database.CypherFiles;
import org.throughline.database.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at how the questions of this feature are planned.
 */
@GraphTest
class DiscrepancyPlansTests {

	@ParameterizedTest
	@ValueSource(strings = { "actions", "discrepancies", "discrepancy-by-id", "discrepancy-count" })
	void beginsAtAnIndex(String question, Driver driver, CypherFiles files) {
		assertThat(operators(question, driver, files)).anyMatch((operator) -> operator.contains("IndexSeek"))
			.noneMatch((operator) -> operator.matches("(NodeByLabel|.*Type|AllNodes|AllRelationships)Scan.*"));
	}

	@Test
	void aPageIsReadFromTheIndexInItsOrder(Driver driver, CypherFiles files) {
		assertThat(operators("discrepancies", driver, files))
			.anyMatch((operator) -> operator.startsWith("NodeIndexSeekByRange"))
			.noneMatch((operator) -> operator.startsWith("Sort") || operator.startsWith("Top"));
	}

	private static List<String> operators(String question, Driver driver, CypherFiles files) {
		try (Session session = driver.session()) {
			return operators(
					session.run("EXPLAIN " + files.query("discrepancy/" + question), Map.of()).consume().plan())
				.toList();
		}
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()),
				plan.children().stream().flatMap(DiscrepancyPlansTests::operators));
	}

}
