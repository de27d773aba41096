package org.throughline.catalogue;

import org.neo4j.driver.types.MapAccessor;

/**
 * How success is to be measured, or an outcome that is sought.
 */
public record Measure(String id, String text) {

	static Measure from(MapAccessor node) {
		return new Measure(node.get("id").asString(), node.get("text").asString());
	}

}
