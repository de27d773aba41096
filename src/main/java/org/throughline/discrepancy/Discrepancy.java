package org.throughline.discrepancy;

import org.neo4j.driver.types.MapAccessor;

/**
 * A place where the sources disagree or leave something out.
 *
 * @param found whether a rule found it, and not a reader
 * @param order sorts by the plan and place of its first action, then its id
 */
public record Discrepancy(String id, DiscrepancyKind kind, String description, boolean found, String order) {

	/** Maps a {@code Discrepancy} node. */
	static Discrepancy from(MapAccessor node) {
		return new Discrepancy(node.get("id").asString(), DiscrepancyKind.valueOf(node.get("kind").asString()),
				node.get("description").asString(), node.get("found").asBoolean(), node.get("order").asString());
	}

}
