package org.throughline.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.throughline.database.DatabaseProperties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedDatabaseTests {

	private static final Duration WAIT = Duration.ofSeconds(2);

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@TempDir
	static Path folders;

	private final CommitGate gate = new CommitGate(WAIT);

	private EmbeddedDatabase database;

	private Driver driver;

	@BeforeAll
	void start() {
		this.database = start("first", this.gate);
		this.driver = driver(this.database.connection());
	}

	@AfterAll
	void stop() {
		this.driver.close();
		this.database.close();
		assertThat(folders.resolve("first/connection.properties")).doesNotExist();
	}

	@Test
	void whatItKeepsIsForItsOwnerOnly() throws IOException {
		assertThat(permissions("first")).isEqualTo("rwx------");
		assertThat(permissions("first/password")).isEqualTo("rw-------");
		assertThat(permissions("first/connection.properties")).isEqualTo("rw-------");
	}

	@Test
	void itAnswersOnTheLoopbackAddressOnlyToItsPassword() {
		URI address = this.database.connection().uri();
		assertThat(address.getHost()).isEqualTo("127.0.0.1");
		for (String password : List.of("", "neo4j", "password")) {
			try (Driver guess = GraphDatabase.driver(address, AuthTokens.basic("neo4j", password))) {
				assertThatExceptionOfType(AuthenticationException.class).isThrownBy(guess::verifyConnectivity);
			}
		}
	}

	@Test
	void itReadsNeitherFilesNorOtherHostsIntoTheGraph() throws IOException {
		Path file = Files.writeString(folders.resolve("rows.csv"), "a,b\n");
		try (ServerSocket host = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String url = "http://127.0.0.1:%d/rows.csv".formatted(host.getLocalPort());
			assertRefused("LOAD CSV FROM '%s' AS row RETURN row".formatted(file.toUri()));
			assertRefused("LOAD CSV FROM '%s' AS row RETURN row".formatted(url));
			host.setSoTimeout(100);
			assertThatExceptionOfType(SocketTimeoutException.class).as("nobody was asked").isThrownBy(host::accept);
		}
	}

	@Test
	void aCommitOverBoltWaitsForRequestsAndIsSeenByThoseAfterIt() throws Exception {
		Sinks.One<Boolean> request = Sinks.one();
		CompletableFuture<Boolean> before = this.gate.read((release) -> request.asMono()).toFuture();
		CompletableFuture<?> commit = CompletableFuture.runAsync(() -> run("CREATE (:Fenced)"));
		assertThat(commit).failsWithin(Duration.ofMillis(500));
		assertThat(run("MATCH (n:Fenced) RETURN n")).isEmpty();
		CompletableFuture<Integer> after = this.gate
			.read((release) -> Mono.fromCallable(() -> run("MATCH (n:Fenced) RETURN n").size()))
			.toFuture();
		request.tryEmitValue(true);
		commit.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		assertThat(after.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(1);
		assertThat(before).isCompleted();
	}

	@Test
	void aCommitThatRequestsKeepOutChangesNothingAndLetsTheNextOneIn() {
		Sinks.One<Boolean> request = Sinks.one();
		this.gate.read((release) -> request.asMono()).subscribe();
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run("CREATE (:KeptOut)"));
		request.tryEmitValue(true);
		assertThat(
				this.gate.read((release) -> Mono.fromCallable(() -> run("MATCH (n:KeptOut) RETURN n"))).block(PATIENCE))
			.isEmpty();
		run("CREATE (:LetIn)");
		assertThat(run("MATCH (n:LetIn) RETURN n")).hasSize(1);
	}

	@Test
	void aRollbackOpensTheGate() {
		run("CREATE CONSTRAINT IF NOT EXISTS FOR (n:Unique) REQUIRE n.id IS UNIQUE");
		run("CREATE (:Unique {id: 1})");
		assertRefused("CREATE (:Unique {id: 1})");
		assertThat(this.gate.read((release) -> Mono.just(true)).block(WAIT)).isTrue();
	}

	@Test
	void whatChangesNoDataDoesNotWaitForRequests() {
		Sinks.One<Boolean> request = Sinks.one();
		this.gate.read((release) -> request.asMono()).subscribe();
		run("CREATE INDEX IF NOT EXISTS FOR (n:Indexed) ON (n.name)");
		run("MATCH (n) RETURN n");
		request.tryEmitValue(true);
	}

	@Test
	void noRequestMixesReleases() throws Exception {
		run("CREATE (:Mixed {version: 0})");
		CompletableFuture<?> loads = CompletableFuture.runAsync(() -> {
			for (int release = 0; release < 50; release++) {
				run("MATCH (n:Mixed) SET n.version = n.version + 1");
			}
		});
		while (!loads.isDone()) {
			this.gate.read((release) -> Mono.fromCallable(() -> {
				long first = version();
				Thread.sleep(5);
				return version() - first;
			})).doOnNext((difference) -> assertThat(difference).isZero()).block(PATIENCE);
		}
		loads.get();
		assertThat(version()).isEqualTo(50);
	}

	@Test
	void anotherProcessIsRefusedAndMayJoinAndTheStoreOutlivesItsKillAndALostPassword() throws Exception {
		Path folder = folders.resolve("second");
		Connection joined;
		Process other = OtherProcess.start(folder);
		try {
			awaitFile(folder.resolve("connection.properties"), other);
			StoreFolder held = StoreFolder.open(folder);
			assertThat(held.isHeld()).isFalse();
			assertThat(held.heldElsewhere()).hasMessageContaining(folder.toString())
				.hasMessageContaining("another process holds it");
			joined = held.awaitAnnouncement(Duration.ZERO);
			try (Driver driver = driver(joined)) {
				driver.executableQuery("CREATE (:Survivor)").execute();
			}
		}
		finally {
			other.destroyForcibly().waitFor();
		}
		assertThat(folder.resolve("connection.properties")).as("left by the kill").exists();
		Files.delete(folder.resolve("password"));
		try (EmbeddedDatabase again = start("second", new CommitGate(WAIT));
				Driver driver = driver(again.connection())) {
			assertThat(driver.executableQuery("MATCH (n:Survivor) RETURN n").execute().records()).hasSize(1);
			assertThat(again.connection().password()).isNotEqualTo(joined.password());
		}
	}

	@Test
	void aTakenPortIsNamed() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			StoreFolder folder = StoreFolder.open(folders.resolve("third"));
			DatabaseProperties properties = properties(folder.path(), taken.getLocalPort());
			CommitListener listener = new CommitListener(this.gate);
			assertThatExceptionOfType(StoreException.class)
				.isThrownBy(() -> EmbeddedDatabase.start(folder, properties, listener))
				.withMessageContaining("port %d on 127.0.0.1 is taken", taken.getLocalPort())
				.withMessageContaining(folder.path().toString());
			assertThat(StoreFolder.open(folder.path()).isHeld()).isTrue();
		}
	}

	private static void awaitFile(Path file, Process process) throws InterruptedException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!Files.exists(file)) {
			assertThat(process.isAlive() && System.nanoTime() < deadline).as("the other process starts").isTrue();
			Thread.sleep(100);
		}
	}

	private long version() {
		return run("MATCH (n:Mixed) RETURN n.version AS version").getFirst().get("version").asLong();
	}

	private void assertRefused(String cypher) {
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(() -> run(cypher));
	}

	private List<Record> run(String cypher) {
		return this.driver.executableQuery(cypher).withParameters(Map.of()).execute().records();
	}

	private String permissions(String path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(folders.resolve(path)));
	}

	private EmbeddedDatabase start(String folder, CommitGate gate) {
		Path path = folders.resolve(folder);
		return EmbeddedDatabase.start(StoreFolder.open(path), properties(path, 0), new CommitListener(gate));
	}

	private static Driver driver(Connection connection) {
		return GraphDatabase.driver(connection.uri(), connection.getAuthToken());
	}

	static DatabaseProperties properties(Path folder, int port) {
		return new DatabaseProperties(folder, port, false, DataSize.ofMegabytes(16), Duration.ofSeconds(10), WAIT);
	}

}
