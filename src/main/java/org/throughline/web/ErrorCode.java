package org.throughline.web;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;

/**
 * What clients tell errors apart by: the value of {@code extensions.code}.
 */
enum ErrorCode {

	/** The request cannot be meant as it is put. */
	BAD_REQUEST(HttpStatus.BAD_REQUEST, ErrorType.BAD_REQUEST),

	/** What is asked about does not exist. */
	NOT_FOUND(HttpStatus.NOT_FOUND, ErrorType.NOT_FOUND),

	/** The request is larger than one may be. */
	LIMIT_EXCEEDED(HttpStatus.BAD_REQUEST, ErrorType.BAD_REQUEST),

	/** The answer, or the request itself, took too long. */
	TIMEOUT(HttpStatus.GATEWAY_TIMEOUT, ErrorType.INTERNAL_ERROR),

	/** The service cannot answer now. */
	UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, ErrorType.INTERNAL_ERROR),

	/** Nobody foresaw this. */
	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, ErrorType.INTERNAL_ERROR);

	private final HttpStatus status;

	private final ErrorType type;

	ErrorCode(HttpStatus status, ErrorType type) {
		this.status = status;
		this.type = type;
	}

	/** The status of an answer in which this error stands instead of any data. */
	HttpStatus status() {
		return this.status;
	}

	/** By which Spring's metrics tell the client's errors from the service's. */
	ErrorType type() {
		return this.type;
	}

	static ErrorCode of(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> NOT_FOUND;
			case CONTENT_TOO_LARGE, URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> LIMIT_EXCEEDED;
			case REQUEST_TIMEOUT, GATEWAY_TIMEOUT -> TIMEOUT;
			case SERVICE_UNAVAILABLE -> UNAVAILABLE;
			default -> status.is5xxServerError() ? INTERNAL : BAD_REQUEST;
		};
	}

}
