package org.throughline.catalogue;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What actions are ordered by: each has a key that sorts as text and is different for each
 * action.
 */
enum ActionOrderField {

	PLAN_ORDER("plan-order", "", Action::order), DUE("due", "\\d{4}-\\d{2}-\\d{2}/", Action::dueOrder),
	LINK_COUNT("link-count", "\\d{6}/", Action::linkOrder);

	private static final String PLAN_KEY = "\\d{4}-\\d{2}-\\d{2}/[a-z]+(-[a-z]+)*-\\d{4}/\\d{6}";

	private final String question;

	private final Pattern keys;

	private final Function<Action, String> key;

	ActionOrderField(String question, String prefix, Function<Action, String> key) {
		this.question = question;
		this.keys = Pattern.compile(prefix + planKey());
		this.key = key;
	}

	/** The file that asks for actions in this order. */
	String question(Direction direction) {
		return "actions-by-" + this.question + ((direction == Direction.ASC) ? "-ascending" : "-descending");
	}

	String key(Action action) {
		return this.key.apply(action);
	}

	boolean isKey(String text) {
		return this.keys.matcher(text).matches();
	}

	/** A constructor of an enum cannot see its constants. */
	private static String planKey() {
		return PLAN_KEY;
	}

}
