package org.throughline.discrepancy;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

import org.throughline.database.CypherFiles;
import org.throughline.database.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at how a page of discrepancies is planned.
 */
@GraphTest
class DiscrepancyPlansTests {

	@Test
	void aPageIsReadFromTheIndexInItsOrder(Driver driver, CypherFiles files) {
		try (Session session = driver.session()) {
			Plan plan = session.run("EXPLAIN " + files.query("discrepancy/discrepancies"), Map.of()).consume().plan();
			assertThat(operators(plan)).anyMatch((operator) -> operator.startsWith("NodeIndexSeekByRange"))
				.noneMatch((operator) -> operator.startsWith("Sort") || operator.startsWith("Top"));
		}
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()),
				plan.children().stream().flatMap(DiscrepancyPlansTests::operators));
	}

}
