package org.throughline.catalogue;

import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.types.MapAccessor;

/**
 * What is common to the rows of this feature's questions.
 */
final class Rows {

	private Rows() {
	}

	/** A row whose answer is one node, or a map of a node's properties. */
	static <T> Function<Record, T> node(Function<MapAccessor, T> mapping) {
		return column("node", mapping);
	}

	static <T> Function<Record, T> column(String name, Function<MapAccessor, T> mapping) {
		return (row) -> mapping.apply(row.get(name));
	}

}
