package org.throughline.database.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.fleetmanagement.FleetManagementSettings;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

import org.throughline.database.DatabaseProperties;

/**
 * How the embedded Neo4j differs from one out of the box: closed to everyone but this
 * user, silent on the network, and small.
 */
final class Neo4jSettings {

	private static final String LOOPBACK = "127.0.0.1";

	/**
	 * What is left goes to the service itself; a load is the largest transaction there
	 * is.
	 */
	private static final int SHARES_OF_HEAP_PER_TRANSACTION = 2;

	private Neo4jSettings() {
	}

	static Map<Setting<?>, Object> of(DatabaseProperties properties) {
		return Stream.of(access(properties.boltPort()), silence(), size(properties), quickStop())
			.flatMap((settings) -> settings.entrySet().stream())
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Map<Setting<?>, Object> access(int port) {
		return Map.of(BoltConnector.enabled, true, //
				BoltConnector.listen_address, new SocketAddress(LOOPBACK, port), //
				BoltConnector.advertised_address, new SocketAddress(LOOPBACK, port), //
				GraphDatabaseSettings.auth_enabled, true, //
				GraphDatabaseSettings.allow_file_urls, false, //
				// LOAD CSV asks any host even in read access mode
				GraphDatabaseInternalSettings.cypher_ip_blocklist,
				List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")), //
				// what the files under graph/ are written in
				GraphDatabaseSettings.default_language, GraphDatabaseSettings.CypherVersion.Cypher5);
	}

	private static Map<Setting<?>, Object> silence() {
		return Map.of(GraphDatabaseSettings.udc_enabled, false, //
				BoltConnector.server_bolt_telemetry_enabled, false, //
				// broadcasts to the local network otherwise
				BoltConnector.enable_discovery, false, //
				FleetManagementSettings.fleet_manager_enabled, false);
	}

	private static Map<Setting<?>, Object> size(DatabaseProperties properties) {
		return Map.of(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes(), //
				GraphDatabaseSettings.memory_transaction_max_size,
				Runtime.getRuntime().maxMemory() / SHARES_OF_HEAP_PER_TRANSACTION, //
				// 256 MB for each of two databases otherwise
				GraphDatabaseSettings.preallocate_logical_logs, false, //
				GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16), //
				GraphDatabaseSettings.keep_logical_logs, "2 files", //
				GraphDatabaseSettings.preallocate_store_files, false, //
				BoltConnector.thread_pool_min_size, 1);
	}

	private static Map<Setting<?>, Object> quickStop() {
		return Map.of(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO, //
				GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(5), //
				GraphDatabaseSettings.shutdown_transaction_end_timeout, Duration.ofSeconds(5));
	}

}
