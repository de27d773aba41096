package org.throughline.catalogue;

import java.util.List;

import org.neo4j.driver.types.MapAccessor;

/**
 * A subject, in a small scheme of broader and narrower ones.
 */
public record Topic(String id, String name, List<String> altNames) {

	static Topic from(MapAccessor node) {
		return new Topic(node.get("id").asString(), node.get("name").asString(),
				NodeProperties.texts(node, "altNames"));
	}

}
