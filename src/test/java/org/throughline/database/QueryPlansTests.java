package org.throughline.database;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class QueryPlansTests {

	private static final String CARTESIAN_PRODUCT = "03N90";

	@TestFactory
	Stream<DynamicTest> everyQuestionIsPlannedWithoutWarningOrScanOfAllNodes(Driver driver, CypherFiles files) {
		return dialects(driver).flatMap((dialect) -> files.names()
			.stream()
			.map((name) -> DynamicTest.dynamicTest(dialect + name,
					() -> assertWellPlanned(driver, dialect + "EXPLAIN " + files.query(name), AccessMode.READ))));
	}

	@TestFactory
	Stream<DynamicTest> everyStatementThatWritesIsPlannedWithoutWarningOrScanOfAllNodes(Driver driver,
			CypherFiles files) {
		return dialects(driver).flatMap((dialect) -> files.files()
			.stream()
			.filter((file) -> !file.startsWith("queries/"))
			.map((file) -> DynamicTest.dynamicTest(dialect + file,
					() -> files.statements(file)
						.forEach((statement) -> assertWellPlanned(driver, dialect + "EXPLAIN " + statement,
								AccessMode.WRITE)))));
	}

	/** A server's default may be either, where it knows both. */
	private static Stream<String> dialects(Driver driver) {
		String version = driver.executableQuery("CALL dbms.components() YIELD versions RETURN versions[0] AS version")
			.execute()
			.records()
			.getFirst()
			.get("version")
			.asString();
		return version.startsWith("5.") ? Stream.of("") : Stream.of("CYPHER 5 ", "CYPHER 25 ");
	}

	private static void assertWellPlanned(Driver driver, String cypher, AccessMode mode) {
		ResultSummary summary = explain(driver, cypher, mode);
		assertThat(summary.gqlStatusObjects()).filteredOn(GqlNotification.class::isInstance)
			.map(GqlNotification.class::cast)
			.filteredOn(QueryPlansTests::isAgainstUs)
			.as(cypher)
			.isEmpty();
		assertThat(operators(summary.plan())).as(cypher).noneMatch((operator) -> operator.startsWith("AllNodesScan"));
	}

	private static ResultSummary explain(Driver driver, String cypher, AccessMode mode) {
		try (Session session = driver.session(SessionConfig.builder().withDefaultAccessMode(mode).build())) {
			return session.run(cypher, Map.of()).consume();
		}
	}

	private static boolean isAgainstUs(GqlNotification notification) {
		return notification.classification().filter(NotificationClassification.DEPRECATION::equals).isPresent()
				|| notification.gqlStatus().equals(CARTESIAN_PRODUCT);
	}

	private static List<String> operators(Plan plan) {
		return Stream
			.concat(Stream.of(plan.operatorType()),
					plan.children().stream().flatMap((child) -> operators(child).stream()))
			.toList();
	}

}
