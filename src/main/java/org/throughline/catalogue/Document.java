package org.throughline.catalogue;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A text that is quoted from, without the text itself.
 */
public record Document(String id, String title, String publisher, PrintedDate published, @Nullable String licence,
		@Nullable URI url, String sha256) {

	static Document from(MapAccessor node) {
		String url = NodeProperties.text(node, "url");
		return new Document(node.get("id").asString(), node.get("title").asString(), node.get("publisher").asString(),
				PrintedDate.from(node, "published"), NodeProperties.text(node, "licence"),
				(url != null) ? URI.create(url) : null, node.get("sha256").asString());
	}

}
