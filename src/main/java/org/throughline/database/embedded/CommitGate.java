package org.throughline.database.embedded;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongFunction;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.throughline.database.GraphUnavailableException;
import org.throughline.database.ReleaseFence;

/**
 * A fence for the database of this process: requests go through side by side, a commit
 * waits for those inside and goes through alone, and nobody overtakes.
 * <p>
 * It counts permits rather than locking, because a request changes threads.
 */
final class CommitGate implements ReleaseFence {

	private static final int WIDTH = 1 << 20;

	/**
	 * Not interrupted when a request is given up, which would only turn into noise in the
	 * log.
	 */
	private static final Scheduler BLOCKING = Schedulers.fromExecutor(Thread::startVirtualThread);

	private final Semaphore permits = new Semaphore(WIDTH, true);

	private final AtomicLong commits = new AtomicLong();

	private final Duration wait;

	CommitGate(Duration wait) {
		this.wait = wait;
	}

	@Override
	public <T> Mono<T> read(LongFunction<Mono<T>> request) {
		return Mono.defer(() -> {
			Passage passage = new Passage();
			return entered(passage).then(Mono.defer(() -> request.apply(this.commits.get())))
				.doFinally((signal) -> passage.leave());
		});
	}

	/**
	 * The database itself asks for the gate, whichever process commits: see
	 * {@link CommitListener}.
	 */
	@Override
	public void commit(Runnable commit) {
		commit.run();
	}

	/** Nothing outlives a commit here. */
	@Override
	public void heal() {
	}

	void close() throws InterruptedException {
		if (!this.permits.tryAcquire(WIDTH, this.wait.toNanos(), TimeUnit.NANOSECONDS)) {
			throw new IllegalStateException(("Requests that began before the commit are still running after %s;"
					+ " nothing was changed, load again.")
				.formatted(this.wait));
		}
	}

	void open() {
		this.commits.incrementAndGet();
		this.permits.release(WIDTH);
	}

	private Mono<Void> entered(Passage passage) {
		if (enter(passage, Duration.ZERO)) {
			return Mono.empty();
		}
		return Mono.fromCallable(() -> enter(passage, this.wait)).subscribeOn(BLOCKING).flatMap((entered) -> {
			if (entered) {
				return Mono.empty();
			}
			return Mono.error(new GraphUnavailableException(
					"A new release of the data has been being committed for %s; try again in a while."
						.formatted(this.wait)));
		});
	}

	private boolean enter(Passage passage, Duration limit) {
		try {
			// the form with a time is the one that does not overtake a waiting commit
			if (!this.permits.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS)) {
				return false;
			}
			passage.enter();
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new GraphUnavailableException("The request was given up while it waited for a new release.", ex);
		}
	}

	/**
	 * One request's way through: it gives back the permit it has exactly once, even when
	 * it is given up before it has it.
	 */
	private final class Passage {

		private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.BEFORE);

		void enter() {
			if (!this.stage.compareAndSet(Stage.BEFORE, Stage.INSIDE)) {
				CommitGate.this.permits.release();
			}
		}

		void leave() {
			if (this.stage.getAndSet(Stage.AFTER) == Stage.INSIDE) {
				CommitGate.this.permits.release();
			}
		}

	}

	private enum Stage {

		BEFORE, INSIDE, AFTER

	}

}
