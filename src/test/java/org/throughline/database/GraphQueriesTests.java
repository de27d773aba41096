package org.throughline.database;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@GraphTest
class GraphQueriesTests {

	private static final Duration LIMIT = Duration.ofSeconds(1);

	private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

	private final Neo4jClient client;

	private final PlatformTransactionManager transactions;

	GraphQueriesTests(Neo4jClient client, PlatformTransactionManager transactions) {
		this.client = client;
		this.transactions = transactions;
	}

	@Test
	void rowsComeInTheOrderOfTheQuery() {
		assertThat(asking("UNWIND $numbers AS n RETURN n ORDER BY n DESC").list("a/question",
				Map.of("numbers", List.of(1, 3, 2)), (row) -> row.get("n").asInt()))
			.containsExactly(3, 2, 1);
	}

	@Test
	void aParameterMayBeNull() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("id", null);
		assertThat(asking("RETURN $id IS NULL AS none").one("a/question", parameters,
				(row) -> row.get("none").asBoolean()))
			.contains(true);
	}

	@Test
	void oneRowMayBeMissingButNotOneOfSeveral() {
		assertThat(asking("UNWIND [] AS n RETURN n").one("a/question", Map.of(), (row) -> row)).isEmpty();
		GraphQueries several = asking("UNWIND [1, 2] AS n RETURN n");
		assertThatExceptionOfType(IncorrectResultSizeDataAccessException.class)
			.isThrownBy(() -> several.one("a/question", Map.of(), (row) -> row));
	}

	@Test
	void anUnknownQuestionIsRefused() {
		GraphQueries queries = asking("RETURN 1");
		assertThatIllegalArgumentException().isThrownBy(() -> queries.list("another", Map.of(), (row) -> row));
	}

	@Test
	void aQueryThatWritesIsRefusedByTheDatabase() {
		GraphQueries queries = asking("CREATE (n:Written) RETURN n");
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> queries.list("a/question", Map.of(), (row) -> row))
			.withStackTraceContaining("Neo.ClientError.Statement.AccessMode");
	}

	@Test
	void aQueryThatTakesTooLongIsEndedWithTheNameOfTheQuestion() {
		GraphQueries queries = asking("UNWIND range(1, 100000000000) AS n RETURN sum(n % 7) AS sum");
		assertThatExceptionOfType(GraphTimeoutException.class)
			.isThrownBy(() -> queries.list("a/question", Map.of(), (row) -> row))
			.withMessageContaining("a/question");
	}

	@Test
	void everyRoundTripIsCountedUnderTheNameOfTheQuestion() {
		GraphQueries queries = asking("RETURN 1 AS n");
		queries.list("a/question", Map.of(), (row) -> row);
		queries.one("a/question", Map.of(), (row) -> row);
		assertThat(this.meters.get("throughline.graph.query").tag("query", "a/question").timer().count()).isEqualTo(2);
	}

	@Test
	void aRefusedPasswordMakesTheGraphUnavailableAndIsNotTold() {
		URI address = URI.create(SharedGraph.get().address().get("spring.neo4j.uri"));
		try (Driver driver = GraphDatabase.driver(address, AuthTokens.basic("neo4j", "a wrong password"))) {
			assertUnavailable(driver);
		}
	}

	@Test
	void aDatabaseThatIsNotThereMakesTheGraphUnavailable() {
		try (Driver driver = GraphDatabase.driver("bolt://127.0.0.1:1")) {
			assertUnavailable(driver);
		}
	}

	@Test
	void aDatabaseThatIsTooBusyToConnectToIsUnavailable() {
		URI address = URI.create(SharedGraph.get().address().get("spring.neo4j.uri"));
		String password = SharedGraph.get().address().get("spring.neo4j.authentication.password");
		Config onlyOne = Config.builder()
			.withMaxConnectionPoolSize(1)
			.withConnectionAcquisitionTimeout(100, TimeUnit.MILLISECONDS)
			.build();
		try (Driver driver = GraphDatabase.driver(address, AuthTokens.basic("neo4j", password), onlyOne);
				Session session = driver.session();
				Transaction busy = session.beginTransaction()) {
			assertThat(busy.isOpen()).isTrue();
			assertUnavailable(driver);
		}
	}

	private void assertUnavailable(Driver driver) {
		GraphQueries queries = asking("RETURN 1", Neo4jClient.create(driver),
				Neo4jTransactionManager.with(driver).build());
		assertThatExceptionOfType(GraphUnavailableException.class)
			.isThrownBy(() -> queries.list("a/question", Map.of(), (row) -> row))
			.withMessage("The graph cannot be reached now; try again in a while.");
	}

	private GraphQueries asking(String cypher) {
		return asking(cypher, this.client, this.transactions);
	}

	private GraphQueries asking(String cypher, Neo4jClient client, PlatformTransactionManager transactions) {
		return new GraphQueries(new CypherFiles(Map.of("queries/a/question.cypher", cypher)), client,
				Transactions.reading(transactions, LIMIT), this.meters);
	}

}
