package org.throughline.comparison;

/**
 * Two actions that a path of links joins.
 */
record Pair(Compared earlier, Compared later) {

	/** Sorts pairs by the earlier action's place in its plan, then the later one's. */
	String order() {
		return this.earlier.order() + ' ' + this.later.order();
	}

}
