package org.throughline.database;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * Says in a sentence, instead of a stack trace, why the service cannot start on the
 * database at the given address.
 */
final class GraphFailureAnalyzer extends AbstractFailureAnalyzer<GraphUnavailableException> {

	private final Environment environment;

	GraphFailureAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, GraphUnavailableException cause) {
		return new FailureAnalysis(describe(cause),
				"Check spring.neo4j.uri, spring.neo4j.authentication.username and .password, and"
						+ " spring.data.neo4j.database, and that the database runs.",
				cause);
	}

	/** With the driver's own words, which tell a wrong password from an unknown host. */
	private @Nullable String describe(GraphUnavailableException failure) {
		return GraphFailures.causes(failure)
			.filter(Neo4jException.class::isInstance)
			.findFirst()
			.map((reason) -> "The database at %s cannot be used: %s".formatted(address(), reason.getMessage()))
			.orElseGet(failure::getMessage);
	}

	private String address() {
		return this.environment.getProperty("spring.neo4j.uri", "its folder");
	}

}
