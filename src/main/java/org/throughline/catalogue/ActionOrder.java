package org.throughline.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An order of actions.
 */
record ActionOrder(ActionOrderField by, @Nullable Direction direction) {

	static final ActionOrder PLAN = new ActionOrder(ActionOrderField.PLAN_ORDER, Direction.ASC);

	private static final String LOWEST = "";

	/** Every key begins with a digit. */
	private static final String HIGHEST = "~";

	/** The day that stands in the key of an action without a due date. */
	private static final String NOT_DUE = "9999-12-31";

	boolean descending() {
		return this.direction == Direction.DESC;
	}

	/**
	 * All keys, in this order: those without a due date are last whichever way it runs.
	 */
	KeyRanges keys() {
		if (this.by == ActionOrderField.DUE && descending()) {
			return new KeyRanges(List.of(new KeyRange(LOWEST, NOT_DUE), new KeyRange(NOT_DUE, HIGHEST)), true);
		}
		return new KeyRanges(List.of(new KeyRange(LOWEST, HIGHEST)), descending());
	}

	String question(boolean backwards) {
		return this.by.question((descending() != backwards) ? Direction.DESC : Direction.ASC);
	}

}
