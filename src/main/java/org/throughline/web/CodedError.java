package org.throughline.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

import org.throughline.catalogue.LimitExceededException;

/**
 * An error as it goes out: with its code, and nothing of what only this server's
 * libraries know.
 *
 * @param details stands beside the code in {@code extensions}
 */
record CodedError(ErrorCode code, String message, @Nullable List<SourceLocation> locations, @Nullable List<Object> path,
		Map<String, Object> details) implements GraphQLError {

	static CodedError of(ErrorCode code, String message) {
		return new CodedError(code, message, null, null, Map.of());
	}

	/** Tells nothing but an id under which the log has the rest. */
	static CodedError unforeseen(String id) {
		return new CodedError(ErrorCode.INTERNAL,
				"Something unforeseen happened; the service's log has it under the id %s.".formatted(id), null, null,
				Map.of("id", id));
	}

	/** Names the limit as the limits of requests are named. */
	static CodedError overLimit(LimitExceededException failure) {
		return new CodedError(ErrorCode.LIMIT_EXCEEDED, String.valueOf(failure.getMessage()), null, null,
				Map.of("limit", failure.limit(), "maximum", failure.maximum()));
	}

	/** The same error at another's place in the document and in the answer. */
	CodedError at(GraphQLError other) {
		return new CodedError(this.code, this.message, other.getLocations(), other.getPath(), this.details);
	}

	/** An answer that is nothing but this error. */
	Map<String, Object> answer() {
		return Map.of("errors", List.of(toSpecification()));
	}

	@Override
	public String getMessage() {
		return this.message;
	}

	@Override
	public @Nullable List<SourceLocation> getLocations() {
		return this.locations;
	}

	@Override
	public ErrorType getErrorType() {
		return this.code.type();
	}

	@Override
	public @Nullable List<Object> getPath() {
		return this.path;
	}

	@Override
	public Map<String, Object> getExtensions() {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", this.code.name());
		extensions.putAll(this.details);
		return extensions;
	}

	/** Leaves out the classification, which would be a second code. */
	@Override
	public Map<String, Object> toSpecification() {
		Map<String, Object> specification = GraphQLError.super.toSpecification();
		specification.put("extensions", getExtensions());
		return specification;
	}

}
