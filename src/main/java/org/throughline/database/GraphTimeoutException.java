package org.throughline.database;

/**
 * Raised when a query ran longer than it may.
 */
public final class GraphTimeoutException extends RuntimeException {

	public GraphTimeoutException(String message, Throwable cause) {
		super(message, cause);
	}

}
