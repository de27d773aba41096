package org.throughline.web;

import java.util.List;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Gives every error its code, whoever raised it and wherever.
 */
@Component
@Order(1)
class ErrorInterceptor implements WebGraphQlInterceptor {

	private static final Logger logger = LoggerFactory.getLogger(ErrorInterceptor.class);

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request)
			.onErrorResume((ex) -> Mono.just(Answers.error(request, Failures.error(ex, request.getId()))))
			.map((response) -> withCodes(response, request.getId()));
	}

	private static WebGraphQlResponse withCodes(WebGraphQlResponse response, String id) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		if (errors.isEmpty()) {
			return response;
		}
		List<GraphQLError> coded = errors.stream().<GraphQLError>map((error) -> withCode(error, id)).toList();
		return response.transform((builder) -> builder.errors(coded));
	}

	private static CodedError withCode(GraphQLError error, String id) {
		return switch (error) {
			case CodedError coded -> coded;
			case RefusedException refused -> refused.error();
			case BadFaithIntrospectionError introspection -> coded(ErrorCode.LIMIT_EXCEEDED, introspection);
			case GraphQLError other when isFaultOfRequest(other) -> coded(ErrorCode.BAD_REQUEST, other);
			case GraphQLError other -> {
				logger.error("Unforeseen, {}: {}", id, other);
				yield CodedError.unforeseen(id).at(other);
			}
		};
	}

	private static boolean isFaultOfRequest(GraphQLError error) {
		return error.getErrorType() == ErrorType.InvalidSyntax || error.getErrorType() == ErrorType.ValidationError
				|| error.getErrorType() == ErrorType.OperationNotSupported;
	}

	private static CodedError coded(ErrorCode code, GraphQLError error) {
		return CodedError.of(code, error.getMessage()).at(error);
	}

}
