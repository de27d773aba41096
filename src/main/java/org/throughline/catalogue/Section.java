package org.throughline.catalogue;

import org.neo4j.driver.types.MapAccessor;

/**
 * A chapter, pillar or heading of a plan, as printed.
 */
public record Section(String id, String planId, String title) {

	static Section from(MapAccessor node) {
		return new Section(node.get("id").asString(), node.get("plan").asString(), node.get("title").asString());
	}

}
