package org.throughline.ingest;

import org.jspecify.annotations.Nullable;

/**
 * Raised where a Data Package cannot be read or loaded; the message says what to do.
 */
public class PackageException extends RuntimeException {

	PackageException(String message) {
		super(message);
	}

	PackageException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
