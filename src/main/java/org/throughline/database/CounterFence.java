package org.throughline.database;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongFunction;

import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionOperations;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * A fence for a database that several processes may load and read: a counter in the
 * graph, odd during a commit and greater by two after it.
 * <p>
 * It works on a cluster because the bookmarks of Spring Data Neo4j make every read see at
 * least what the reads before it saw: a request that met a new release cannot find the
 * old counter afterwards.
 */
final class CounterFence implements ReleaseFence {

	private static final Logger logger = LoggerFactory.getLogger(CounterFence.class);

	private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

	private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

	/**
	 * Not interrupted when a request is given up, which would only turn into noise in the
	 * log.
	 */
	private static final Scheduler BLOCKING = Schedulers.fromExecutor(Thread::startVirtualThread);

	private final GraphQueries queries;

	private final CypherFiles files;

	private final Neo4jClient client;

	private final TransactionOperations writes;

	private final Duration wait;

	CounterFence(GraphQueries queries, CypherFiles files, Neo4jClient client, TransactionOperations writes,
			Duration wait) {
		this.queries = queries;
		this.files = files;
		this.client = client;
		this.writes = writes;
		this.wait = wait;
	}

	@Override
	public <T> Mono<T> read(LongFunction<Mono<T>> request) {
		return Mono.defer(() -> {
			long deadline = System.nanoTime() + this.wait.toNanos();
			return Mono.defer(() -> readOnce(request))
				.retryWhen(Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
					.maxBackoff(LONGEST_PAUSE)
					.filter((ex) -> ex instanceof ReleaseChangedException && System.nanoTime() < deadline));
		})
			.onErrorMap(ReleaseChangedException.class,
					(ex) -> new GraphUnavailableException(ex.getMessage() + "; try again in a while.", ex));
	}

	private <T> Mono<T> readOnce(LongFunction<Mono<T>> request) {
		return counter().flatMap((before) -> {
			if (before % 2 != 0) {
				return Mono.error(new ReleaseChangedException("A new release of the data is being committed"));
			}
			return Mono.defer(() -> request.apply(before))
				.materialize()
				.flatMap((answer) -> unchangedSince(before, answer))
				.dematerialize();
		});
	}

	private <T> Mono<Signal<T>> unchangedSince(long before, Signal<T> answer) {
		return counter()
			.flatMap((after) -> (after == before) ? Mono.just(answer)
					: Mono.<Signal<T>>error(new ReleaseChangedException("New releases of the data keep coming in")))
			// where the request itself could not reach the graph, its own failure says
			// more
			.onErrorResume((ex) -> answer.isOnError() && !(ex instanceof ReleaseChangedException),
					(ex) -> Mono.just(answer));
	}

	private Mono<Long> counter() {
		return Mono.fromCallable(this::readCounter).subscribeOn(BLOCKING);
	}

	private long readCounter() {
		return this.queries.one("database/revision", Map.of(), (row) -> row.get("counter").asLong()).orElse(0L);
	}

	@Override
	public void commit(Runnable commit) {
		long counter = write("fence/begin.cypher", Map.of());
		try {
			commit.run();
		}
		catch (RuntimeException | Error ex) {
			if (GraphFailures.causes(ex).anyMatch(CounterFence::leavesOutcomeUnknown)) {
				logger.warn("The connection was lost during a load's commit, so that nobody knows whether it happened:"
						+ " requests wait until the next load or start has looked", ex);
			}
			else {
				end(counter, ex);
			}
			throw ex;
		}
		write("fence/end.cypher", Map.of("counter", counter));
	}

	@Override
	public void heal() {
		write("fence/heal.cypher", Map.of());
	}

	private void end(long counter, Throwable failure) {
		try {
			write("fence/end.cypher", Map.of("counter", counter));
		}
		catch (RuntimeException ex) {
			failure.addSuppressed(ex);
		}
	}

	private long write(String file, Map<String, Object> parameters) {
		return this.files.statements(file)
			.stream()
			.map((cypher) -> this.writes.execute((
					transaction) -> this.client.query(cypher).bindAll(parameters).fetchAs(Long.class).one().orElse(0L)))
			.reduce(0L, (first, last) -> last);
	}

	private static boolean leavesOutcomeUnknown(Throwable cause) {
		return cause instanceof ServiceUnavailableException || cause instanceof SessionExpiredException;
	}

	/**
	 * Raised inside to ask a request again.
	 */
	private static final class ReleaseChangedException extends RuntimeException {

		ReleaseChangedException(String message) {
			super(message);
		}

	}

}
