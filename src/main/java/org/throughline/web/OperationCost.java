package org.throughline.web;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * How many values an operation may be expected to bring back, from its text and variables
 * alone: one for each field, times the sizes of all the lists that it stands in.
 * <p>
 * A list is as long as the operation says: as many as its {@code ids}; {@code first} or
 * {@code last} for what is in a connection, 20 where neither is given; {@code limit} for
 * paths. Where it does not say, a list at the top is taken to hold 50 things, a lineage
 * 100 actions and links, a coverage 100 rows with 10 counts each, a set of flows 2,000,
 * what changed in a wording 20 runs, and any other list 3. Some kinds of field cost more:
 * a lineage or a set of paths 100, for the walk; counts over the whole graph 1,000; a
 * comparison of plans 2,500, since it walks from each action of one; the text of a
 * document one for each thousand characters, or 500 without an {@code end}. Introspection
 * costs nothing: graphql-java bounds it.
 */
final class OperationCost {

	private static final int PAGE = 20;

	private static final int WHOLE_LIST = 50;

	private static final int LINEAGE = 100;

	private static final int SHORT_LIST = 3;

	private static final int WALK = 100;

	private static final int WHOLE_GRAPH = 1000;

	private static final int COMPARISON = 2500;

	private static final int COUNTS = 10;

	private static final int RUNS = 20;

	private static final int WHOLE_TEXT = 500;

	private static final int TEXT_UNIT = 1000;

	private static final Set<String> WALKS = Set.of("lineage", "lineagePaths");

	/** What a field costs beside what stands in it, where that is not one. */
	private static final Map<String, Integer> WEIGHTS = Map.of("Query.lineage", WALK, "Action.lineage", WALK,
			"Query.lineagePaths", WALK, "Query.coverage", WHOLE_GRAPH, "Query.flows", WHOLE_GRAPH, "Query.compare",
			COMPARISON, "CoverageRow.counts", COUNTS);

	/** The lists that are not as long as others where the operation does not say. */
	private static final Map<String, Integer> SIZES = Map.of("Query.flows", 2000, "Coverage.plans", COUNTS,
			"Coverage.rows", 100, "Carried.wording", RUNS, "Carried.leadWording", RUNS, "Carried.timingWording", RUNS);

	/** Above any limit, and twice of it multiplied is still a number. */
	private static final long COUNTLESS = Integer.MAX_VALUE;

	private final GraphQLSchema schema;

	private OperationCost(GraphQLSchema schema) {
		this.schema = schema;
	}

	/** At most 2,147,483,647, which stands for anything above. */
	static long of(ExecutionContext execution) {
		ExecutableNormalizedOperation operation = ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(execution.getGraphQLSchema(), execution.getOperationDefinition(),
					execution.getFragmentsByName(), execution.getCoercedVariables());
		return new OperationCost(execution.getGraphQLSchema()).sum(operation.getTopLevelFields());
	}

	private long sum(Collection<ExecutableNormalizedField> fields) {
		return Math.min(COUNTLESS, fields.stream().mapToLong(this::cost).sum());
	}

	private long cost(ExecutableNormalizedField field) {
		if (field.getFieldName().startsWith("__")) {
			return 0;
		}
		return Math.min(COUNTLESS, weight(field) + size(field) * sum(field.getChildren()));
	}

	private long weight(ExecutableNormalizedField field) {
		Integer weight = WEIGHTS.get(name(field));
		if (weight != null) {
			return weight;
		}
		if (field.getObjectTypeNames().contains("Document") && field.getFieldName().equals("text")) {
			return characters(field.getResolvedArguments()) / TEXT_UNIT + 1;
		}
		return 1;
	}

	private static long characters(Map<String, Object> arguments) {
		if (arguments.get("end") instanceof Integer end) {
			int start = (arguments.get("start") instanceof Integer given) ? given : 0;
			return Math.max(0, (long) end - start);
		}
		return WHOLE_TEXT * (long) TEXT_UNIT;
	}

	private long size(ExecutableNormalizedField field) {
		if (!isList(field)) {
			return 1;
		}
		ExecutableNormalizedField parent = field.getParent();
		if (field.getResolvedArguments().get("ids") instanceof Collection<?> ids) {
			return ids.size();
		}
		Integer usual = SIZES.get(name(field));
		if (usual != null) {
			return usual;
		}
		if (parent == null) {
			return WHOLE_LIST;
		}
		Map<String, Object> asked = parent.getResolvedArguments();
		if (takes(parent, "first")) {
			return asked(asked, PAGE, "first", "last");
		}
		if (takes(parent, "limit")) {
			return asked(asked, PAGE, "limit");
		}
		return WALKS.contains(parent.getFieldName()) ? LINEAGE : SHORT_LIST;
	}

	private static String name(ExecutableNormalizedField field) {
		return field.getSingleObjectTypeName() + '.' + field.getFieldName();
	}

	private static long asked(Map<String, Object> arguments, int otherwise, String... names) {
		for (String name : names) {
			if (arguments.get(name) instanceof Integer number) {
				return Math.max(0, number);
			}
		}
		return otherwise;
	}

	private boolean isList(ExecutableNormalizedField field) {
		return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType(this.schema)));
	}

	private boolean takes(ExecutableNormalizedField field, String argument) {
		return field.getFieldDefinitions(this.schema)
			.stream()
			.anyMatch((definition) -> definition.getArgument(argument) != null);
	}

}
