package org.throughline.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Lets only so many requests run at once, in the order in which they came, and only so
 * much of large answers wait for slow clients to take them.
 */
@Component
class RunningRequests {

	/** What is smaller may wait for its client without a place. */
	private static final int LARGE = 64 * 1024;

	private final Semaphore places;

	private final Semaphore deliveries;

	private final int delivery;

	private final Duration queue;

	RunningRequests(LimitsProperties limits) {
		this.places = new Semaphore(limits.requests(), true);
		this.delivery = Math.toIntExact(limits.delivery().toBytes());
		this.deliveries = new Semaphore(this.delivery, true);
		this.queue = limits.queue();
	}

	/** Runs it when it has its turn. */
	<T> T run(Supplier<T> request) {
		acquire(this.places, 1);
		try {
			return request.get();
		}
		finally {
			this.places.release();
		}
	}

	/** Lets an answer of so many bytes wait for its client; what comes back ends that. */
	Runnable deliver(int bytes) {
		if (bytes < LARGE) {
			return () -> {
			};
		}
		int share = Math.min(bytes, this.delivery);
		acquire(this.deliveries, share);
		return () -> this.deliveries.release(share);
	}

	private void acquire(Semaphore semaphore, int permits) {
		try {
			if (semaphore.tryAcquire(permits, this.queue.toNanos(), TimeUnit.NANOSECONDS)) {
				return;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		throw new HttpRefusedException(HttpStatus.SERVICE_UNAVAILABLE,
				"The service has too many other requests to answer; try again in a while.");
	}

}
