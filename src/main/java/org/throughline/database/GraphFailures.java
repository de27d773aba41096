package org.throughline.database;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.FatalDiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.TransactionTimedOutException;

/**
 * Tells from what the driver and Spring raise whether the graph was out of reach or out
 * of time.
 */
final class GraphFailures {

	/** The last one is Spring's, for a transaction that cannot even begin. */
	private static final List<Class<? extends Throwable>> OUT_OF_REACH = List.of(ServiceUnavailableException.class,
			SessionExpiredException.class, SecurityException.class, DiscoveryException.class,
			FatalDiscoveryException.class, TransactionSystemException.class);

	private static final Set<String> OUT_OF_REACH_CODES = Set.of("Neo.TransientError.General.DatabaseUnavailable",
			"Neo.ClientError.Database.DatabaseNotFound", "Neo.ClientError.Cluster.NotALeader");

	private static final String TIMED_OUT_CODES = "Neo.ClientError.Transaction.TransactionTimedOut";

	private GraphFailures() {
	}

	static RuntimeException translate(String query, RuntimeException failure) {
		if (causes(failure).anyMatch(GraphFailures::isTimeout)) {
			return new GraphTimeoutException("The question %s took longer than it may; ask for less.".formatted(query),
					failure);
		}
		if (causes(failure).anyMatch(GraphFailures::isOutOfReach)) {
			return new GraphUnavailableException("The graph cannot be reached now; try again in a while.", failure);
		}
		return failure;
	}

	/**
	 * Only where the connection was lost, so that asking once more over another one may
	 * help.
	 */
	static boolean isLostConnection(RuntimeException failure) {
		return causes(failure).anyMatch(
				(cause) -> (cause instanceof SessionExpiredException || cause instanceof ServiceUnavailableException)
						&& !(cause instanceof ConnectionReadTimeoutException));
	}

	static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause);
	}

	private static boolean isTimeout(Throwable cause) {
		return cause instanceof TransactionTimedOutException || cause instanceof ConnectionReadTimeoutException
				|| (cause instanceof Neo4jException neo4j && neo4j.code() != null
						&& neo4j.code().startsWith(TIMED_OUT_CODES));
	}

	private static boolean isOutOfReach(Throwable cause) {
		return OUT_OF_REACH.stream().anyMatch((type) -> type.isInstance(cause))
				|| (cause instanceof Neo4jException neo4j && OUT_OF_REACH_CODES.contains(neo4j.code()));
	}

}
