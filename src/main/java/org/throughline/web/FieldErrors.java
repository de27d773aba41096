package org.throughline.web;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/**
 * Turns what a field's question raises into the error of that field.
 */
@Component
class FieldErrors extends DataFetcherExceptionResolverAdapter {

	@Override
	protected GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment field) {
		GraphQLError place = GraphqlErrorBuilder.newError(field).message("").build();
		return Failures.error(failure, field.getExecutionId().toString()).at(place);
	}

}
