package org.throughline.ingest;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A relationship of the graph as a load writes it.
 *
 * @param type of it
 * @param from id of the node that it starts at
 * @param to id of the node that it ends at
 * @param properties in the order of their names, so that it prints the same in every
 * process
 */
record Relationship(String type, String from, String to, Map<String, Object> properties) {

	Relationship {
		properties = Collections.unmodifiableMap(new TreeMap<>(properties));
	}

	Relationship(String type, String from, String to) {
		this(type, from, to, Map.of());
	}

	/** Itself as a parameter of {@code load/relationships.cypher}. */
	Map<String, Object> row() {
		return Map.of("type", this.type, "from", this.from, "to", this.to, "properties", this.properties);
	}

}
