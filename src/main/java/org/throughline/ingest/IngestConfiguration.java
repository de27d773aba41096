package org.throughline.ingest;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;

import org.throughline.database.CypherFiles;
import org.throughline.database.ReleaseFence;

/**
 * The loader, and the load at start unless it is switched off.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoadProperties.class)
class IngestConfiguration {

	@Bean
	GraphLoader graphLoader(CypherFiles files, Neo4jClient client, PlatformTransactionManager transactions,
			ReleaseFence fence, LoadProperties properties) {
		return new GraphLoader(files, client, transactions, fence, properties.timeout());
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "throughline.load.at-start", matchIfMissing = true)
	StartupLoad startupLoad(GraphLoader loader, LoadProperties properties) {
		return new StartupLoad(loader, properties);
	}

}
