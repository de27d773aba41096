package org.throughline.database.embedded;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.throughline.database.DatabaseProperties;

/**
 * Starts the embedded database unless an address is given; it stops after everything that
 * is connected to it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.neo4j.uri:}' == ''")
@ConditionalOnClass(name = "org.neo4j.dbms.api.DatabaseManagementService")
@EnableConfigurationProperties(DatabaseProperties.class)
class EmbeddedConfiguration {

	private static final Duration OTHER_PROCESS_STARTS = Duration.ofSeconds(30);

	@Bean
	CommitGate commitGate(DatabaseProperties properties) {
		return new CommitGate(properties.releaseWait());
	}

	@Bean
	LocalDatabase localDatabase(DatabaseProperties properties, CommitGate gate) {
		StoreFolder folder = StoreFolder.open(properties.folder());
		if (folder.isHeld()) {
			return EmbeddedDatabase.start(folder, properties, new CommitListener(gate));
		}
		if (properties.joinRunning()) {
			return new JoinedDatabase(folder.awaitAnnouncement(OTHER_PROCESS_STARTS));
		}
		throw folder.heldElsewhere();
	}

	@Bean
	Neo4jConnectionDetails localConnection(LocalDatabase database) {
		return database.connection();
	}

}
