package org.throughline.web;

import java.util.Objects;
import java.util.stream.Stream;

import graphql.execution.AbortExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.throughline.catalogue.BadRequestException;
import org.throughline.catalogue.LimitExceededException;
import org.throughline.catalogue.NotFoundException;
import org.throughline.database.GraphTimeoutException;
import org.throughline.database.GraphUnavailableException;

/**
 * What clients are told of an exception: what the features foresaw, in their own words,
 * and of anything else only an id, under which the log has it whole.
 */
final class Failures {

	private static final Logger logger = LoggerFactory.getLogger(Failures.class);

	private Failures() {
	}

	static CodedError error(Throwable failure, String id) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.map(Failures::foreseen)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseGet(() -> unforeseen(failure, id));
	}

	private static @Nullable CodedError foreseen(Throwable failure) {
		return switch (failure) {
			case RefusedException refused -> refused.error();
			case BadRequestException ex -> coded(ErrorCode.BAD_REQUEST, ex);
			case NotFoundException ex -> coded(ErrorCode.NOT_FOUND, ex);
			case LimitExceededException ex -> CodedError.overLimit(ex);
			case GraphTimeoutException ex -> coded(ErrorCode.TIMEOUT, ex);
			// it was given up, and nobody waits for it any more
			case AbortExecutionException ex -> coded(ErrorCode.TIMEOUT, ex);
			case GraphUnavailableException ex -> coded(ErrorCode.UNAVAILABLE, ex);
			default -> null;
		};
	}

	private static CodedError coded(ErrorCode code, Exception failure) {
		return CodedError.of(code, String.valueOf(failure.getMessage()));
	}

	private static CodedError unforeseen(Throwable failure, String id) {
		logger.error("Unforeseen, {}", id, failure);
		return CodedError.unforeseen(id);
	}

}
