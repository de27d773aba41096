package org.throughline.catalogue;

import java.time.OffsetDateTime;
import java.util.List;

import org.neo4j.driver.types.MapAccessor;

/**
 * What is loaded: one release of a Data Package.
 */
public record Dataset(String release, String checksum, OffsetDateTime loadedAt, int planCount, int actionCount,
		int linkCount, List<String> licences) {

	static Dataset from(MapAccessor node) {
		return new Dataset(node.get("version").asString(), node.get("checksum").asString(),
				node.get("loadedAt").asOffsetDateTime(), node.get("planCount").asInt(), node.get("actionCount").asInt(),
				node.get("linkCount").asInt(), NodeProperties.texts(node, "licences"));
	}

}
