package org.throughline.web;

import org.springframework.http.HttpStatus;

/**
 * Raised when what was sent is not yet a request in GraphQL.
 */
final class HttpRefusedException extends RuntimeException {

	private final HttpStatus status;

	private final CodedError error;

	HttpRefusedException(HttpStatus status, String message) {
		this(status, CodedError.of(ErrorCode.of(status), message));
	}

	HttpRefusedException(HttpStatus status, CodedError error) {
		super(error.message());
		this.status = status;
		this.error = error;
	}

	HttpStatus status() {
		return this.status;
	}

	CodedError error() {
		return this.error;
	}

}
