package org.throughline.catalogue;

import java.util.regex.Pattern;

/**
 * What actions are ordered by: each has a key that sorts as text and is different for
 * each action.
 */
enum ActionOrderField {

	PLAN_ORDER("plan-order", ""), DUE("due", "\\d{4}-\\d{2}-\\d{2}/"), LINK_COUNT("link-count", "\\d{6}/");

	private static final String PLAN_KEY = "\\d{4}-\\d{2}-\\d{2}/[a-z]+(-[a-z]+)*-\\d{4}/\\d{6}";

	private final String question;

	private final Pattern keys;

	ActionOrderField(String question, String prefix) {
		this.question = question;
		this.keys = Pattern.compile(prefix + PLAN_KEY);
	}

	/** The file that asks for actions in this order. */
	String question(Direction direction) {
		return "actions-by-" + this.question + ((direction == Direction.ASC) ? "-ascending" : "-descending");
	}

	String key(Action action) {
		return switch (this) {
			case PLAN_ORDER -> action.order();
			case DUE -> action.dueOrder();
			case LINK_COUNT -> action.linkOrder();
		};
	}

	boolean isKey(String text) {
		return Ids.isOf(this.keys, text);
	}

}
