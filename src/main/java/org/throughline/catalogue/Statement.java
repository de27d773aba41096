package org.throughline.catalogue;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * One wording of an action, as a source prints it.
 *
 * @param shown whether this wording is the one shown for the action
 */
public record Statement(String id, String title, @Nullable String text, @Nullable Status status, PrintedDate at,
		@Nullable String part, boolean shown) {

	static Statement from(MapAccessor node) {
		return new Statement(node.get("id").asString(), node.get("title").asString(), NodeProperties.text(node, "text"),
				NodeProperties.choice(Status.class, node, "status"), PrintedDate.from(node, "at"),
				NodeProperties.text(node, "part"), node.get("shown").asBoolean());
	}

}
