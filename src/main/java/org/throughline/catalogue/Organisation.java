package org.throughline.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A body under a name that it bore.
 *
 * @param from first day under this name, where certain
 * @param to last day under this name, where certain
 */
public record Organisation(String id, String name, List<String> abbreviations, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	static Organisation from(MapAccessor node) {
		return new Organisation(node.get("id").asString(), node.get("name").asString(),
				NodeProperties.texts(node, "abbreviations"), NodeProperties.day(node, "from"),
				NodeProperties.day(node, "to"));
	}

}
