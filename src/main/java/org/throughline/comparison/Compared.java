package org.throughline.comparison;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.neo4j.driver.types.MapAccessor;

import org.throughline.catalogue.FateKind;
import org.throughline.catalogue.OriginKind;

/**
 * An action as a comparison of plans sees it.
 *
 * @param order sorts the actions of a plan as they are printed
 */
record Compared(String id, String plan, String order, OriginKind origin, FateKind fate) {

	static Compared from(MapAccessor action) {
		return new Compared(action.get("id").asString(), action.get("plan").asString(), action.get("order").asString(),
				OriginKind.valueOf(action.get("origin").asString()), FateKind.valueOf(action.get("fate").asString()));
	}

	static NavigableMap<String, String> idsByOrder(Collection<Compared> actions) {
		NavigableMap<String, String> ids = new TreeMap<>();
		actions.forEach((action) -> ids.put(action.order(), action.id()));
		return ids;
	}

}
