package org.throughline.catalogue;

import org.neo4j.driver.types.MapAccessor;

/**
 * A broad purpose that sections and actions serve.
 */
public record Theme(String id, String name, String description) {

	static Theme from(MapAccessor node) {
		return new Theme(node.get("id").asString(), node.get("name").asString(), node.get("description").asString());
	}

}
