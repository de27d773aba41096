package org.throughline.catalogue;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * What a source says has become of an action so far.
 *
 * @param printed the status as printed
 * @param by who speaks, where it is not the document's publisher
 */
public record ProgressUpdate(String id, @Nullable Status status, @Nullable String printed, @Nullable String by,
		PrintedDate at, @Nullable String text, String documentId) {

	static ProgressUpdate from(MapAccessor node, String documentId) {
		return new ProgressUpdate(node.get("id").asString(), NodeProperties.choice(Status.class, node, "status"),
				NodeProperties.text(node, "statusPrinted"), NodeProperties.text(node, "by"),
				PrintedDate.from(node, "at"), NodeProperties.text(node, "text"), documentId);
	}

}
