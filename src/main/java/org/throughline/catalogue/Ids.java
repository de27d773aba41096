package org.throughline.catalogue;

import java.util.regex.Pattern;

/**
 * The forms of ids, none of which fits another type.
 */
final class Ids {

	private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

	private static final String PLAN_ID = "[a-z]+(-[a-z]+)*-[0-9]{4}";

	static final Pattern PLAN = Pattern.compile(PLAN_ID);

	static final Pattern SECTION = Pattern.compile(PLAN_ID + "/section/" + SLUG);

	static final Pattern ACTION = Pattern.compile(PLAN_ID + "/[a-z0-9]+([.-][a-z0-9]+)*");

	static final Pattern THEME = Pattern.compile("theme/" + SLUG);

	static final Pattern TOPIC = Pattern.compile("topic/" + SLUG);

	static final Pattern INSTRUMENT = Pattern.compile("instrument/" + SLUG);

	static final Pattern ORGANISATION = Pattern.compile("org/" + SLUG);

	static final Pattern DOCUMENT = Pattern.compile("document/" + SLUG);

	/**
	 * Longer than any id, and short enough for a pattern to be matched on a small stack.
	 */
	private static final int LONGEST = 400;

	private Ids() {
	}

	static boolean isOf(Pattern form, String text) {
		return text.length() <= LONGEST && form.matcher(text).matches();
	}

}
