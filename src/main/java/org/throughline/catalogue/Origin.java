package org.throughline.catalogue;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * How an action came to be in its plan.
 */
public record Origin(String actionId, OriginKind kind, @Nullable Basis basis, @Nullable String note) {

	static Origin from(MapAccessor action) {
		return new Origin(action.get("id").asString(), OriginKind.valueOf(action.get("origin").asString()),
				NodeProperties.choice(Basis.class, action, "originBasis"), NodeProperties.text(action, "originNote"));
	}

}
