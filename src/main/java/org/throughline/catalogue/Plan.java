package org.throughline.catalogue;

import org.neo4j.driver.types.MapAccessor;

/**
 * A published plan, strategy, framework or report that sets out actions or
 * recommendations.
 *
 * @param generation position in its series, from 1, plans that are not held included
 */
public record Plan(String id, String title, String shortTitle, String series, int generation, PrintedDate published,
		Holding holding) {

	/** Maps a {@code Plan} node. */
	public static Plan from(MapAccessor node) {
		return new Plan(node.get("id").asString(), node.get("title").asString(), node.get("shortTitle").asString(),
				node.get("series").asString(), node.get("generation").asInt(), PrintedDate.from(node, "published"),
				Holding.valueOf(node.get("holding").asString()));
	}

}
