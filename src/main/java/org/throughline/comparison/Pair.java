package org.throughline.comparison;

import java.util.List;
import java.util.Map;

import org.throughline.lineage.Step;

/**
 * Two actions that a path of links joins.
 *
 * @param arrivals the last step of the first path from the earlier action to each that it
 * leads to
 */
public record Pair(Compared earlier, Compared later, Map<String, Step> arrivals) {

	/** The first path from the one to the other. */
	List<Step> path() {
		return FirstPaths.to(this.later.id(), this.arrivals);
	}

	/** Sorts pairs by the earlier action's place in its plan, then the later one's. */
	String order() {
		return this.earlier.order() + ' ' + this.later.order();
	}

}
