package org.throughline.ingest;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A node of the graph as a load writes it, {@code Record} being its second label.
 *
 * @param label of its kind
 * @param properties with its id, in the order of their names, so that it prints the same
 * in every process
 */
record Node(String label, Map<String, Object> properties) {

	Node {
		properties = Collections.unmodifiableMap(new TreeMap<>(properties));
	}

	/** Itself as a parameter of {@code load/nodes.cypher}. */
	Map<String, Object> row() {
		return Map.of("label", this.label, "properties", this.properties);
	}

}
