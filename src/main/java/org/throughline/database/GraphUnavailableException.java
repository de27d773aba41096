package org.throughline.database;

/**
 * Raised when the graph cannot answer now: its database cannot be reached or refuses the
 * service, or a load's commit keeps it for too long.
 */
public final class GraphUnavailableException extends RuntimeException {

	public GraphUnavailableException(String message) {
		super(message);
	}

	public GraphUnavailableException(String message, Throwable cause) {
		super(message, cause);
	}

}
