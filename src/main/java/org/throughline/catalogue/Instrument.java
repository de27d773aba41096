package org.throughline.catalogue;

import java.util.List;

import org.neo4j.driver.types.MapAccessor;

/**
 * A named thing that promises are about and that outlives plans.
 */
public record Instrument(String id, String name, List<String> altNames, InstrumentKind kind) {

	static Instrument from(MapAccessor node) {
		return new Instrument(node.get("id").asString(), node.get("name").asString(),
				NodeProperties.texts(node, "altNames"), InstrumentKind.valueOf(node.get("kind").asString()));
	}

}
