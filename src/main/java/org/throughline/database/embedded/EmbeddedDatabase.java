package org.throughline.database.embedded;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.CommunitySecurityModule;
import org.neo4j.server.security.auth.UserSerialization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.throughline.database.DatabaseProperties;

/**
 * Neo4j in this process, over Bolt on the loopback address.
 */
final class EmbeddedDatabase implements LocalDatabase {

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final String USER = "neo4j";

	private static final Duration START_LIMIT = Duration.ofMinutes(2);

	private final StoreFolder folder;

	private final DatabaseManagementService neo4j;

	private final Connection connection;

	private EmbeddedDatabase(StoreFolder folder, DatabaseManagementService neo4j, Connection connection) {
		this.folder = folder;
		this.neo4j = neo4j;
		this.connection = connection;
	}

	/** Starts Neo4j in a folder that this process holds, and lets go of it on failure. */
	static EmbeddedDatabase start(StoreFolder folder, DatabaseProperties properties, CommitListener listener) {
		try {
			StoreVersion.check(folder);
			Map<Setting<?>, Object> settings = Neo4jSettings.of(properties);
			createUser(folder);
			DatabaseManagementService neo4j = build(folder.path(), settings, properties.boltPort());
			try {
				awaitAvailable(folder.path(), neo4j);
				warmUp(neo4j);
				String password = folder.password().orElseGet(() -> changePassword(neo4j, folder));
				neo4j.registerTransactionEventListener(GraphDatabaseSettings.DEFAULT_DATABASE_NAME, listener);
				Connection connection = new Connection(address(neo4j), USER, password);
				folder.announce(connection);
				logger.info("The database in {} answers at {}", folder.path(), connection.uri());
				return new EmbeddedDatabase(folder, neo4j, connection);
			}
			catch (RuntimeException ex) {
				neo4j.shutdown();
				throw ex;
			}
		}
		catch (IOException ex) {
			folder.close();
			throw folder.notWritable(ex);
		}
		catch (RuntimeException ex) {
			folder.close();
			throw ex;
		}
	}

	@Override
	public Connection connection() {
		return this.connection;
	}

	@Override
	public void close() {
		this.folder.withdrawAnnouncement();
		this.neo4j.shutdown();
		this.folder.close();
		logger.info("The database in {} has stopped", this.folder.path());
	}

	/**
	 * Before Bolt opens for the first time, so that it never opens with a known password.
	 */
	private static void createUser(StoreFolder folder) throws IOException {
		Path file = CommunitySecurityModule
			.getInitialUserRepositoryFile(Config.defaults(GraphDatabaseSettings.neo4j_home, folder.path()));
		if (Files.exists(file)) {
			return;
		}
		String password = folder.password().orElseGet(folder::newPassword);
		folder.keepPassword(password);
		Files.createDirectories(file.getParent());
		User user = new User(USER, null, SystemGraphCredential
			.createCredentialForPassword(password.getBytes(StandardCharsets.UTF_8), new SecureHasher()), false, false);
		try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			new UserSerialization().saveRecordsToFile(files, file, List.of(user));
		}
	}

	/** Where the file with the password was lost. */
	private static String changePassword(DatabaseManagementService neo4j, StoreFolder folder) {
		String password = folder.newPassword();
		neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
			.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", password));
		folder.keepPassword(password);
		return password;
	}

	private static DatabaseManagementService build(Path folder, Map<Setting<?>, Object> settings, int port) {
		try {
			return new DatabaseManagementServiceBuilder(folder).setConfig(settings).build();
		}
		catch (RuntimeException ex) {
			throw explain(folder, port, ex);
		}
	}

	private static void awaitAvailable(Path folder, DatabaseManagementService neo4j) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		if (database.isAvailable(START_LIMIT.toMillis())) {
			return;
		}
		DatabaseStateService<?> states = resolve(neo4j, DatabaseStateService.class);
		throw states.causeOfFailure(database.databaseId())
			.map((ex) -> explain(folder, 0, ex))
			.orElseGet(() -> new StoreException(folder, "it is not ready after " + START_LIMIT,
					"Look into the folder logs there; after a crash with much to recover, start again.", null));
	}

	/**
	 * The first statement makes Neo4j load its planner: seconds that count against no
	 * client's time limit here.
	 */
	private static void warmUp(DatabaseManagementService neo4j) {
		neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
			.executeTransactionally("MATCH (dataset:Dataset) RETURN dataset.version");
	}

	private static StoreException explain(Path folder, int port, Throwable failure) {
		Throwable root = Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.filter((cause) -> cause instanceof FileLockException || cause instanceof BindException
					|| cause.getCause() == null)
			.findFirst()
			.orElse(failure);
		return switch (root) {
			case FileLockException lock -> new StoreException(folder, "another Neo4j holds its store",
					"Stop that one, or set throughline.database.folder to another folder.", failure);
			case BindException bind -> new StoreException(folder, "port %d on 127.0.0.1 is taken".formatted(port),
					"Set throughline.database.bolt-port to another port, or leave it out for any that is free.",
					failure);
			default -> new StoreException(folder, "Neo4j says: " + root.getMessage(),
					"Look into the folder logs there. The graph can be built again: move the folder away and start once more.",
					failure);
		};
	}

	private static URI address(DatabaseManagementService neo4j) {
		HostnamePort address = resolve(neo4j, ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT);
		return URI.create("bolt://127.0.0.1:" + address.getPort());
	}

	private static <T> T resolve(DatabaseManagementService neo4j, Class<T> type) {
		return ((GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)).getDependencyResolver()
			.resolveDependency(type);
	}

}
