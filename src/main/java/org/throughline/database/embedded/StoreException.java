package org.throughline.database.embedded;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * Raised when the embedded database cannot work in its folder: says why, and the way out.
 */
final class StoreException extends RuntimeException {

	private final String wayOut;

	StoreException(Path folder, String cause, String wayOut, @Nullable Throwable ex) {
		super("The database in %s cannot start: %s.".formatted(folder, cause), ex);
		this.wayOut = wayOut;
	}

	String wayOut() {
		return this.wayOut;
	}

}
