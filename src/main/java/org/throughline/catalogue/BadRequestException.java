package org.throughline.catalogue;

/**
 * Raised when a question cannot be meant as it is put: its message names what is wrong
 * and what would be right.
 */
public final class BadRequestException extends RuntimeException {

	public BadRequestException(String message) {
		super(message);
	}

}
