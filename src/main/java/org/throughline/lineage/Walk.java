package org.throughline.lineage;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How a lineage is walked.
 *
 * @param maxDepth the most links away from a start, 0 to 50
 * @param includeParts whether the parts of a start are starts too
 * @param asOf the day as of which to walk; null for all that is known
 */
record Walk(LineageDirection direction, int maxDepth, boolean includeParts, LinkFilter links,
		@Nullable LocalDate asOf) {

	static final int DEEPEST = 50;

	Walk {
		Arguments.within("maxDepth", maxDepth, 0, DEEPEST);
	}

}
