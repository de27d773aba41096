package org.throughline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.WiringFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * The real schema over made-up data, in which every list has the same length.
 */
final class MockedGraphQl {

	private static final Map<String, Object> VALUES = Map.of("Int", 1, "Boolean", true, "Float", 1.0, "Long", 1L,
			"Date", LocalDate.EPOCH, "DateTime", OffsetDateTime.MIN, "Url", URI.create("https://example.org/"));

	private final GraphQL graphQl;

	private MockedGraphQl(GraphQL graphQl) {
		this.graphQl = graphQl;
	}

	static MockedGraphQl withListsOf(int length) {
		return withListsOf(length, Map.of());
	}

	/**
	 * @param limits what differs from the defaults, as properties
	 */
	static MockedGraphQl withListsOf(int length, Map<String, ?> limits) {
		RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
			.wiringFactory(new MockedData(length))
			.scalar(ExtendedScalars.Date)
			.scalar(ExtendedScalars.DateTime)
			.scalar(ExtendedScalars.GraphQLLong)
			.scalar(ExtendedScalars.Url)
			.build();
		GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(sdl()), wiring);
		return new MockedGraphQl(GraphQL.newGraphQL(schema).instrumentation(new RequestLimits(limits(limits))).build());
	}

	static LimitsProperties limits(Map<String, ?> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("throughline.limits",
				LimitsProperties.class);
	}

	ExecutionResult execute(String document) {
		return execute(document, Map.of());
	}

	ExecutionResult execute(String document, Map<String, Object> variables) {
		return this.graphQl
			.execute(ExecutionInput.newExecutionInput(document).variables(variables).operationName(null).build());
	}

	/** The limit that a document breaks. */
	String limitBrokenBy(String document) {
		return limitBrokenBy(document, Map.of());
	}

	String limitBrokenBy(String document, Map<String, Object> variables) {
		List<GraphQLError> errors = execute(document, variables).getErrors();
		if (errors.size() != 1 || !(errors.getFirst() instanceof CodedError error)) {
			throw new AssertionError("No limit broken, but: " + errors);
		}
		return String.valueOf(error.getExtensions().get("limit"));
	}

	private static String sdl() {
		try {
			return new ClassPathResource("graphql/schema.graphqls").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record MockedData(int length) implements WiringFactory {

		@Override
		public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment environment) {
			return (field) -> value(field, GraphQLTypeUtil.unwrapNonNull(field.getFieldType()));
		}

		private Object value(DataFetchingEnvironment field, GraphQLType type) {
			if (GraphQLTypeUtil.isList(type)) {
				GraphQLType item = GraphQLTypeUtil.unwrapNonNull(GraphQLTypeUtil.unwrapOne(type));
				return Collections.nCopies(this.length, value(field, item));
			}
			if (type instanceof GraphQLEnumType words) {
				return words.getValues().getFirst().getValue();
			}
			return VALUES.getOrDefault(GraphQLTypeUtil.simplePrint(type), "something");
		}

		@Override
		public boolean providesTypeResolver(InterfaceWiringEnvironment environment) {
			return true;
		}

		@Override
		public TypeResolver getTypeResolver(InterfaceWiringEnvironment environment) {
			return (field) -> (GraphQLObjectType) field.getSchema().getType("Action");
		}

	}

}
