package org.throughline.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.execution.AbortExecutionException;

/**
 * Raised when a request is refused before it is executed, or is given up because it
 * proves too large.
 */
final class RefusedException extends AbortExecutionException {

	RefusedException(CodedError error) {
		super(List.of(error));
	}

	/**
	 * Refuses what goes beyond a limit, with an error that names the limit, what it
	 * allows and what was found.
	 * @param limit name of the property under {@code throughline.limits}
	 * @param actual what was found, at least: nobody counts on once there is too much
	 * @param remedy what to do instead, as a sentence
	 */
	static void checkLimit(String limit, long maximum, long actual, String remedy) {
		if (actual > maximum) {
			throw overLimit(limit, maximum, actual, remedy);
		}
	}

	static RefusedException overLimit(String limit, long maximum, long actual, String remedy) {
		Map<String, Object> details = new LinkedHashMap<>();
		details.put("limit", limit);
		details.put("maximum", maximum);
		details.put("actual", actual);
		return new RefusedException(new CodedError(ErrorCode.LIMIT_EXCEEDED,
				"The limit '%s' allows %d, and this request comes to %d or more. %s".formatted(limit, maximum, actual,
						remedy),
				null, null, details));
	}

	CodedError error() {
		return (CodedError) getUnderlyingErrors().getFirst();
	}

	@Override
	public String getMessage() {
		return error().message();
	}

}
