package org.throughline.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds every request to its limits, each as soon as it can be known: the variables and
 * the text before it is parsed, the document's shape before it is validated, its cost
 * before it is executed, and the answer's size while it grows.
 */
@Component
class RequestLimits extends SimplePerformantInstrumentation {

	/** Rules of the grammar within each other, of which a field takes three. */
	private static final int RULE_DEPTH = 300;

	private final LimitsProperties limits;

	private final ParserOptions parserOptions;

	RequestLimits(LimitsProperties limits) {
		this.limits = limits;
		this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxTokens(limits.tokens())
				.maxCharacters(Math.toIntExact(limits.body().toBytes()))
				.maxRuleDepth(RULE_DEPTH));
	}

	@Override
	public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
		return new AnswerSize();
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		RefusedException.checkLimit("variables", this.limits.variables(),
				values(input.getRawVariables().toMap().values()), "Give fewer values, or ask in several requests.");
		input.getGraphQLContext().put(ParserOptions.class, this.parserOptions);
		return input;
	}

	private static long values(@Nullable Object value) {
		return switch (value) {
			case Map<?, ?> object -> 1 + values(object.values());
			case Collection<?> list -> list.stream().mapToLong(RequestLimits::values).sum();
			case null, default -> 1;
		};
	}

	@Override
	public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		return SimpleInstrumentationContext.whenCompleted((document, failure) -> {
			if (failure instanceof ParseCancelledException) {
				throw RefusedException.overLimit("tokens", this.limits.tokens(), this.limits.tokens() + 1L,
						"Ask for fewer fields, put values in variables, or ask in several requests.");
			}
			if (failure instanceof ParseCancelledTooDeepException) {
				throw RefusedException.overLimit("depth", this.limits.depth(), this.limits.depth() + 1L,
						"Nest fewer fields or values within each other.");
			}
		});
	}

	@Override
	public @Nullable InstrumentationContext<List<ValidationError>> beginValidation(
			InstrumentationValidationParameters parameters, @Nullable InstrumentationState state) {
		DocumentShape.check(parameters.getDocument(), this.limits);
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		RefusedException.checkLimit("cost", this.limits.cost(), OperationCost.of(parameters.getExecutionContext()),
				"The cost counts one for each field times the sizes of the lists around it (as 'first' says, 20 where"
						+ " it does not say, 3 for short lists); ask for smaller pages or fewer fields in them.");
		return null;
	}

	@Override
	public @Nullable InstrumentationContext<Object> beginFieldExecution(InstrumentationFieldParameters parameters,
			@Nullable InstrumentationState state) {
		if (state instanceof AnswerSize size) {
			RefusedException.checkLimit("values", this.limits.values(), size.values.incrementAndGet(),
					"Ask for smaller pages or fewer fields.");
		}
		return null;
	}

	/**
	 * Counts the values of one answer.
	 */
	private static final class AnswerSize implements InstrumentationState {

		private final AtomicLong values = new AtomicLong();

	}

}
