package org.throughline.ingest;

import java.util.List;

/**
 * A place where the sources disagree or leave something out.
 *
 * @param found whether a rule found it, and not a reader
 * @param actions those that it touches
 * @param passages the words that show it, in reading order
 */
record Discrepancy(String id, String kind, String description, boolean found, List<Row> actions, List<Row> passages) {

	/**
	 * The id of one that a rule finds about an action. Ids of discrepancies have no dots.
	 * @param subject what disagrees
	 */
	static String id(Row action, String subject) {
		return "discrepancy/%s-%s".formatted(action.key().replaceAll("[/.]", "-"), subject);
	}

	/** The id of the one that finds an action unaccounted for. */
	static String unaccountedId(Row action) {
		return id(action, "unaccounted");
	}

}
