package org.throughline.comparison;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.neo4j.driver.types.MapAccessor;

/**
 * An action as a comparison of plans sees it.
 *
 * @param order sorts the actions of a plan as they are printed
 * @param reviewed whether a review on record looked in the other plan for what became of
 * it, or where it came from
 * @param elsewhere whether a third plan takes it up, or has what it takes up
 */
public record Compared(String id, String plan, String order, boolean reviewed, boolean elsewhere) {

	static Compared from(MapAccessor action) {
		return new Compared(action.get("id").asString(), action.get("plan").asString(), action.get("order").asString(),
				action.get("reviewed").asBoolean(), action.get("elsewhere").asBoolean());
	}

	static NavigableMap<String, String> idsByOrder(Collection<Compared> actions) {
		NavigableMap<String, String> ids = new TreeMap<>();
		actions.forEach((action) -> ids.put(action.order(), action.id()));
		return ids;
	}

}
