package org.throughline.database;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@GraphTest
class CounterFenceTests {

	private static final Duration WAIT = Duration.ofSeconds(30);

	private static final Duration SHORT_WAIT = Duration.ofMillis(200);

	private final Driver driver;

	private final GraphQueries queries;

	private final CypherFiles files;

	private final Neo4jClient client;

	private final PlatformTransactionManager transactions;

	private final CounterFence fence;

	CounterFenceTests(Driver driver, GraphQueries queries, CypherFiles files, Neo4jClient client,
			PlatformTransactionManager transactions) {
		this.driver = driver;
		this.queries = queries;
		this.files = files;
		this.client = client;
		this.transactions = transactions;
		this.fence = fence(WAIT);
	}

	@BeforeEach
	void release() {
		write("MATCH (node) DETACH DELETE node");
		write("CREATE (:Dataset {id: 'dataset', version: 0})");
	}

	@Test
	void aRequestThatNoCommitMeetsIsAskedOnce() {
		AtomicInteger asked = new AtomicInteger();
		assertThat(this.fence.read((release) -> Mono.fromCallable(asked::incrementAndGet)).block()).isEqualTo(1);
	}

	@Test
	void aRequestThatOverlapsACommitIsAskedAgain() {
		AtomicInteger asked = new AtomicInteger();
		int version = this.fence.read((release) -> Mono.fromCallable(() -> {
			if (asked.incrementAndGet() == 1) {
				this.fence.commit(() -> write("MATCH (d:Dataset) SET d.version = 1"));
			}
			return version();
		})).block(WAIT);
		assertThat(version).isEqualTo(1);
		assertThat(asked).hasValue(2);
	}

	@Test
	void aRequestThatFailedOnTwoReleasesIsAskedAgain() {
		AtomicInteger asked = new AtomicInteger();
		int answer = this.fence.read((release) -> Mono.fromCallable(() -> {
			if (asked.incrementAndGet() == 1) {
				this.fence.commit(() -> write("MATCH (d:Dataset) SET d.version = 1"));
				throw new IllegalStateException("half of it is gone");
			}
			return version();
		})).block(WAIT);
		assertThat(answer).isEqualTo(1);
	}

	@Test
	void eachCommitMakesAReleaseWithAnotherNumber() {
		long empty = releaseNumber();
		commit();
		long first = releaseNumber();
		commit();
		assertThat(releaseNumber()).isNotIn(empty, first);
		assertThat(first).isNotEqualTo(empty).isEqualTo(counter() - 2);
	}

	@Test
	void aGraphThatWasEmptiedDoesNotCountFromTheStartAgain() {
		commit();
		long before = releaseNumber();
		write("MATCH (n) DETACH DELETE n");
		sleep(Duration.ofMillis(5));
		commit();
		assertThat(releaseNumber()).isGreaterThan(before);
	}

	@Test
	void theFailureOfARequestOnOneReleaseIsItsAnswer() {
		Mono<Object> request = this.fence.read((release) -> Mono.error(new IllegalStateException("not found")));
		assertThatIllegalStateException().isThrownBy(request::block).withMessage("not found");
	}

	@Test
	void aRequestWaitsForACommitThatIsUnderWay() throws Exception {
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			Future<?>[] request = new Future<?>[1];
			this.fence.commit(() -> {
				request[0] = other
					.submit(() -> this.fence.read((release) -> Mono.fromCallable(this::version)).block(WAIT));
				sleep(SHORT_WAIT);
				assertThat(request[0].isDone()).isFalse();
				write("MATCH (d:Dataset) SET d.version = 1");
			});
			assertThat(request[0].get()).isEqualTo(1);
		}
	}

	@Test
	void theCommitIsFencedWhileItsTransactionHoldsTheDataset() {
		try (Session session = this.driver.session(); Transaction load = session.beginTransaction()) {
			load.run("MATCH (d:Dataset) SET d.version = 1").consume();
			this.fence.commit(load::commit);
		}
		assertThat(version()).isEqualTo(1);
		assertThat(counter()).isEven();
	}

	@Test
	void aFailedCommitLetsRequestsInAgain() {
		assertThatIllegalStateException().isThrownBy(() -> this.fence.commit(() -> {
			throw new IllegalStateException("a constraint is violated");
		}));
		assertThat(this.fence.read((release) -> Mono.fromCallable(this::version)).block(WAIT)).isZero();
	}

	@Test
	void aCommitWithUnknownOutcomeKeepsRequestsOutUntilItIsHealed() {
		CounterFence impatient = fence(SHORT_WAIT);
		assertThatExceptionOfType(ServiceUnavailableException.class).isThrownBy(() -> impatient.commit(() -> {
			throw new ServiceUnavailableException("connection lost");
		}));
		Mono<Integer> request = impatient.read((release) -> Mono.fromCallable(this::version));
		assertThatExceptionOfType(GraphUnavailableException.class).isThrownBy(() -> request.block(WAIT))
			.withMessageContaining("new release");
		impatient.heal();
		assertThat(request.block(WAIT)).isZero();
	}

	@Test
	void theNextCommitHealsWhatADeadLoaderLeft() {
		write("CREATE (:Revision {id: 'revision', counter: 3})");
		this.fence.commit(() -> write("MATCH (d:Dataset) SET d.version = 1"));
		assertThat(counter()).isEqualTo(6);
	}

	@Test
	void aCommitThatEndsLateDoesNotEndAnotherOne() {
		this.fence.commit(() -> write("MATCH (revision:Revision) SET revision.counter = 3"));
		assertThat(counter()).isEqualTo(3);
	}

	@Test
	void noRequestMixesReleases() throws Exception {
		try (ExecutorService other = Executors.newSingleThreadExecutor()) {
			Future<?> loads = other.submit(() -> {
				for (int release = 1; release <= 20; release++) {
					this.fence.commit(() -> write("MATCH (d:Dataset) SET d.version = d.version + 1"));
					sleep(Duration.ofMillis(30));
				}
			});
			while (!loads.isDone()) {
				this.fence.read((release) -> Mono.fromCallable(() -> {
					int first = version();
					sleep(Duration.ofMillis(5));
					return version() - first;
				})).doOnNext((difference) -> assertThat(difference).isZero()).block(WAIT);
			}
			loads.get();
		}
		assertThat(version()).isEqualTo(20);
	}

	private long releaseNumber() {
		return Objects.requireNonNull(this.fence.read(Mono::just).block(WAIT));
	}

	private void commit() {
		this.fence.commit(() -> {
		});
	}

	private CounterFence fence(Duration wait) {
		return new CounterFence(this.queries, this.files, this.client,
				Transactions.writing(this.transactions, Duration.ofSeconds(10)), wait);
	}

	private int version() {
		return number("MATCH (d:Dataset) RETURN d.version");
	}

	private long counter() {
		return this.client.query("MATCH (revision:Revision) RETURN revision.counter")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private int number(String cypher) {
		return this.client.query(cypher).fetchAs(Integer.class).one().orElseThrow();
	}

	private void write(String cypher) {
		this.client.query(cypher).run();
	}

	private static void sleep(Duration duration) {
		try {
			Thread.sleep(duration);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
