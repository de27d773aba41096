package org.throughline.database;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseConfigurationTests {

	private final ApplicationContextRunner service = new ApplicationContextRunner()
		.withUserConfiguration(SharedGraph.Beans.class)
		.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class));

	private final ApplicationContextRunner withoutEmbedded = this.service
		.withClassLoader(new FilteredClassLoader("org.neo4j.dbms", "org.neo4j.graphdb", "org.neo4j.configuration"));

	@Test
	void withAnAddressNothingIsEmbeddedEvenWhereItCould() {
		this.service.withPropertyValues("spring.neo4j.uri=neo4j://graph.example:7687")
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(ReleaseFence.class)
				.hasSingleBean(CounterFence.class)
				.getBean(Neo4jConnectionDetails.class)
				.returns("neo4j://graph.example:7687", (connection) -> connection.getUri().toString()));
	}

	@Test
	void withAnAddressTheEmbeddedDatabaseMayBeLeftOutOfTheBuild() {
		this.withoutEmbedded.withPropertyValues("spring.neo4j.uri=neo4j://graph.example:7687")
			.run((context) -> assertThat(context).hasNotFailed().hasSingleBean(GraphQueries.class));
	}

	@Test
	void withNeitherTheServiceSaysWhatIsMissing() {
		this.withoutEmbedded.run((context) -> {
			assertThat(context).hasFailed();
			FailureAnalysis analysis = new GraphFailureAnalyzer(new MockEnvironment())
				.analyze(context.getStartupFailure());
			assertThat(analysis.getDescription()).contains("no database in it", "spring.neo4j.uri");
		});
	}

	@Test
	void aStartOnARefusedAddressIsExplainedInTheDriversWords() {
		MockEnvironment environment = new MockEnvironment().withProperty("spring.neo4j.uri",
				"neo4j://graph.example:7687");
		RuntimeException failure = GraphFailures.translate("a/question",
				new AuthenticationException("Neo.ClientError.Security.Unauthorized", "The client is unauthorized."));
		FailureAnalysis analysis = new GraphFailureAnalyzer(environment).analyze(failure);
		assertThat(analysis.getDescription())
			.isEqualTo("The database at neo4j://graph.example:7687 cannot be used: The client is unauthorized.");
		assertThat(analysis.getAction()).contains("spring.neo4j.authentication");
	}

}
