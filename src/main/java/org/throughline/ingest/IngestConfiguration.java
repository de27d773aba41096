package org.throughline.ingest;

import org.springframework.beans.factory.BeanFactoryInitializer;
import org.springframework.beans.factory.ListableBeanFactory;
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

	/**
	 * The package is read while the database starts, and loaded while the rest does.
	 */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBooleanProperty(name = "throughline.load.at-start", matchIfMissing = true)
	static class AtStartConfiguration {

		@Bean
		PackageReading packageReading(LoadProperties properties) {
			return new PackageReading(properties);
		}

		@Bean
		StartupLoad startupLoad(GraphLoader loader, PackageReading reading) {
			return new StartupLoad(loader, reading);
		}

		@Bean
		static BeanFactoryInitializer<ListableBeanFactory> beforeAllElse() {
			return (beans) -> {
				beans.getBean(PackageReading.class);
				beans.getBean(StartupLoad.class);
			};
		}

	}

}
