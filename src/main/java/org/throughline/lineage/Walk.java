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

	private static final int USUAL_DEPTH = 10;

	Walk {
		Arguments.within("maxDepth", maxDepth, 0, DEEPEST);
	}

	/** With what the schema names as default in the place of each null. */
	static Walk of(@Nullable LineageDirection direction, @Nullable Integer maxDepth, @Nullable Boolean includeParts,
			@Nullable LinkFilter links, @Nullable LocalDate asOf) {
		return new Walk((direction != null) ? direction : LineageDirection.BOTH,
				(maxDepth != null) ? maxDepth : USUAL_DEPTH, (includeParts != null) ? includeParts : true,
				LinkFilter.orAny(links), asOf);
	}

}
