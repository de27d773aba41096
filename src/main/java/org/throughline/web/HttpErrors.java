package org.throughline.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What is said of requests that never reached GraphQL.
 */
final class HttpErrors {

	private HttpErrors() {
	}

	static CodedError error(HttpStatus status, @Nullable Throwable failure) {
		if (failure != null && status.is5xxServerError()) {
			return Failures.error(failure, UUID.randomUUID().toString());
		}
		return CodedError.of(ErrorCode.of(status), switch (status) {
			case NOT_FOUND -> "There is nothing at this address; GraphQL is asked at /graphql.";
			case REQUEST_TIMEOUT -> "The request did not arrive whole in time; send it again.";
			case METHOD_NOT_ALLOWED -> "This address does not take this method.";
			case UNSUPPORTED_MEDIA_TYPE -> "Requests are read as 'Content-Type: application/json' only.";
			default -> "%s; nothing more is known.".formatted(status.getReasonPhrase());
		});
	}

}
