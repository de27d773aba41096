package org.throughline.comparison;

import java.util.List;
import java.util.Set;

/**
 * An organisation under one of its names, and all that it came from or became.
 *
 * @param all ids, its own among them
 */
record Line(String organisation, Set<String> all) {

	/**
	 * Whether each organisation of one side is of the line of one on the other side, and
	 * the other way round.
	 */
	static boolean differ(List<Line> some, List<Line> others) {
		return !continued(some, others) || !continued(others, some);
	}

	private static boolean continued(List<Line> some, List<Line> others) {
		return some.stream()
			.allMatch((line) -> others.stream().anyMatch((other) -> line.all().contains(other.organisation())));
	}

}
