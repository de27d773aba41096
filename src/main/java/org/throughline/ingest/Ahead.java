package org.throughline.ingest;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work that goes on in a thread of its own while the service starts.
 *
 * @param <T> what comes of it
 */
final class Ahead<T> {

	private final FutureTask<T> task;

	private Ahead(FutureTask<T> task) {
		this.task = task;
	}

	/** Begins with some work. */
	static <T> Ahead<T> begin(String name, Callable<T> work) {
		FutureTask<T> task = new FutureTask<>(work);
		Thread.ofPlatform().daemon().name(name).start(task);
		return new Ahead<>(task);
	}

	/** Waits for what comes of it; throws what the work has thrown. */
	T result() {
		try {
			return this.task.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted in waiting", ex);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw new IllegalStateException(ex.getCause());
		}
	}

}
