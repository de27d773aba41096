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
	 * The id of one that a rule finds about an action.
	 * @param subject what disagrees
	 */
	static String id(Row action, String subject) {
		return "discrepancy/%s-%s".formatted(action.key().replace('/', '-'), subject);
	}

}
