package org.throughline.web;

import graphql.ExecutionResult;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/**
 * Answers to requests that were not executed.
 */
final class Answers {

	private Answers() {
	}

	static WebGraphQlResponse error(WebGraphQlRequest request, CodedError error) {
		ExecutionResult result = ExecutionResult.newExecutionResult().addError(error).build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

}
