package org.throughline.catalogue;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A verbatim quotation, found at this place in this document.
 *
 * @param start first code point of the quotation in the document's text, from 0
 * @param end the code point after its last
 */
public record Passage(String id, String documentId, String quote, int start, int end, @Nullable String heading,
		String before, String after) {

	/** Maps a {@code Passage} node. */
	public static Passage from(MapAccessor node) {
		return new Passage(node.get("id").asString(), node.get("document").asString(), node.get("quote").asString(),
				node.get("start").asInt(), node.get("end").asInt(), NodeProperties.text(node, "heading"),
				node.get("before").asString(""), node.get("after").asString(""));
	}

}
