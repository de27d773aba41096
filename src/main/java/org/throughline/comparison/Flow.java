package org.throughline.comparison;

import org.jspecify.annotations.Nullable;

/**
 * How many links lead from one group of a plan's actions to one of a later plan's.
 *
 * @param earlierPlan id of the plan of the links' earlier ends
 * @param earlier null for actions of which nothing of the kind is said
 * @param laterPlan id of the plan of the links' later ends
 * @param later null for actions of which nothing of the kind is said
 */
public record Flow(String earlierPlan, @Nullable Group earlier, String laterPlan, @Nullable Group later,
		int linkCount) {

	public @Nullable String earlierGroup() {
		return (this.earlier != null) ? this.earlier.name() : null;
	}

	public @Nullable Object earlierNode() {
		return (this.earlier != null) ? this.earlier.node() : null;
	}

	public @Nullable String laterGroup() {
		return (this.later != null) ? this.later.name() : null;
	}

	public @Nullable Object laterNode() {
		return (this.later != null) ? this.later.node() : null;
	}

}
