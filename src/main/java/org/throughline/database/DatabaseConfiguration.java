package org.throughline.database;

import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import org.neo4j.driver.NotificationClassification;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The questions, asked over whichever database there is.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

	@Bean
	CypherFiles cypherFiles() {
		return new CypherFiles();
	}

	@Bean
	GraphQueries graphQueries(CypherFiles files, Neo4jClient client, PlatformTransactionManager transactions,
			DatabaseProperties properties, MeterRegistry meters) {
		return new GraphQueries(files, client, Transactions.reading(transactions, properties.queryTimeout()), meters);
	}

	/**
	 * A graph that holds nothing yet knows none of the labels, and one that is loaded
	 * again has its indexes: no news worth a line in the log for each statement.
	 */
	@Bean
	ConfigBuilderCustomizer silenceOnLabelsAndIndexes() {
		return (driver) -> driver.withDisabledNotificationClassifications(
				Set.of(NotificationClassification.UNRECOGNIZED, NotificationClassification.SCHEMA));
	}

	/**
	 * A database at a given address may be loaded by other processes too.
	 */
	@Bean
	@ConditionalOnExpression("'${spring.neo4j.uri:}' != ''")
	ReleaseFence counterFence(GraphQueries queries, CypherFiles files, Neo4jClient client,
			PlatformTransactionManager transactions, DatabaseProperties properties) {
		return new CounterFence(queries, files, client, Transactions.writing(transactions, properties.queryTimeout()),
				properties.releaseWait());
	}

	/**
	 * A build without the embedded database has to be told of another one.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnExpression("'${spring.neo4j.uri:}' == ''")
	@ConditionalOnMissingClass("org.neo4j.dbms.api.DatabaseManagementService")
	static class NoDatabaseConfiguration {

		@Bean
		Neo4jConnectionDetails noConnection() {
			throw new GraphUnavailableException(
					"This build has no database in it, and spring.neo4j.uri gives no other one.");
		}

	}

}
