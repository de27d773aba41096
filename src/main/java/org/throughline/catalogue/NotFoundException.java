package org.throughline.catalogue;

/**
 * Raised when nothing bears the id at which a question is to start: its message names the
 * id and where to look for others.
 */
public final class NotFoundException extends RuntimeException {

	public NotFoundException(String message) {
		super(message);
	}

}
