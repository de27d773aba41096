package org.throughline.catalogue;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * Whether a later plan takes an action up.
 */
public record Fate(String actionId, FateKind kind, @Nullable Basis basis, @Nullable String note) {

	static Fate from(MapAccessor action) {
		return new Fate(action.get("id").asString(), FateKind.valueOf(action.get("fate").asString()),
				NodeProperties.choice(Basis.class, action, "fateBasis"), NodeProperties.text(action, "fateNote"));
	}

}
