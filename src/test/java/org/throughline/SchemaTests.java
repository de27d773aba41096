package org.throughline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads the contract as a newcomer to it does.
 */
class SchemaTests {

	private final TypeDefinitionRegistry schema = new SchemaParser().parse(Path.of("schema.graphqls").toFile());

	@Test
	void describesEveryTypeFieldArgumentAndValue() {
		List<String> silent = new ArrayList<>();
		this.schema.types().values().forEach((type) -> collect(type, silent));
		this.schema.scalars()
			.values()
			.stream()
			.filter((scalar) -> scalar.getSourceLocation() != null)
			.forEach((scalar) -> collect("scalar", scalar, silent));

		assertThat(silent).isEmpty();
	}

	private static void collect(TypeDefinition<?> type, List<String> silent) {
		collect("type", type, silent);
		switch (type) {
			case ImplementingTypeDefinition<?> object ->
				object.getFieldDefinitions().forEach((field) -> collect(type.getName(), field, silent));
			case InputObjectTypeDefinition input ->
				input.getInputValueDefinitions().forEach((value) -> collect(type.getName(), value, silent));
			case EnumTypeDefinition choice ->
				choice.getEnumValueDefinitions().forEach((value) -> collect(type.getName(), value, silent));
			default -> {
			}
		}
	}

	private static void collect(String type, FieldDefinition field, List<String> silent) {
		collect(type, (Object) field, silent);
		field.getInputValueDefinitions().forEach((argument) -> collect(type + "." + field.getName(), argument, silent));
	}

	private static void collect(String where, Object node, List<String> silent) {
		if (node instanceof AbstractDescribedNode<?> described && described.getDescription() == null) {
			silent.add(where + "." + ((node instanceof NamedNode<?> named) ? named.getName() : node));
		}
	}

}
