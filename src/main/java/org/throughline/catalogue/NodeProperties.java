package org.throughline.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * Reads properties of which an absent one means that the source says nothing.
 */
final class NodeProperties {

	private NodeProperties() {
	}

	static @Nullable String text(MapAccessor node, String property) {
		Value value = node.get(property);
		return value.isNull() ? null : value.asString();
	}

	static List<String> texts(MapAccessor node, String property) {
		Value value = node.get(property);
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

	static @Nullable LocalDate day(MapAccessor node, String property) {
		Value value = node.get(property);
		return value.isNull() ? null : value.asLocalDate();
	}

	static <E extends Enum<E>> @Nullable E choice(Class<E> type, MapAccessor node, String property) {
		String name = text(node, property);
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

}
