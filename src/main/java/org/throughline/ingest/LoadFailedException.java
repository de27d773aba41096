package org.throughline.ingest;

import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Raised where the database did not take a load; the message says what has become of the
 * graph.
 */
public final class LoadFailedException extends PackageException {

	private LoadFailedException(String message, Throwable cause) {
		super(message, cause);
	}

	/** A load that failed before its commit or, unless the connection was lost, in it. */
	static LoadFailedException of(Release release, boolean committing, RuntimeException cause) {
		boolean unknown = committing && causes(cause).stream()
			.anyMatch((one) -> one instanceof ServiceUnavailableException || one instanceof SessionExpiredException);
		return new LoadFailedException("%s could not be loaded: %s. %s".formatted(release, reason(cause), unknown
				? "The connection was lost during the commit, so that nobody knows whether it happened: load again to see."
				: "The graph is as it was."), cause);
	}

	/** The database's own words, and the way out where there is one. */
	static String reason(RuntimeException failure) {
		return causes(failure).stream()
			.filter(Neo4jException.class::isInstance)
			.map((cause) -> reason((Neo4jException) cause))
			.findFirst()
			.orElseGet(failure::toString);
	}

	private static String reason(Neo4jException failure) {
		String wayOut = switch (failure.code()) {
			case "Neo.TransientError.General.MemoryPoolOutOfMemoryError" ->
				"; give the database more memory: its heap, and db.memory.transaction.max";
			case "Neo.ClientError.Security.Forbidden" -> "; use a user that may write";
			default -> "";
		};
		return String.valueOf(failure.getMessage()).replaceFirst("\\.$", "") + wayOut;
	}

	private static List<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause).toList();
	}

}
