package org.throughline.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What came of a load.
 *
 * @param verdict whether anything was written, and why not
 * @param offered the package that was to be loaded
 * @param held what the graph held before; null where nothing
 */
record LoadOutcome(Release.Verdict verdict, Release offered, @Nullable Release held) {

	/** Whether the graph now holds the package. */
	boolean isThere() {
		return this.verdict == Release.Verdict.LOAD || this.verdict == Release.Verdict.SAME;
	}

	@Override
	public String toString() {
		return switch (this.verdict) {
			case LOAD -> "The graph now holds %s".formatted(this.offered);
			case SAME -> "The graph holds %s already: nothing to load".formatted(this.offered);
			case OTHER_PACKAGE ->
				"The graph holds another package, %s: %s is not loaded".formatted(this.held, this.offered);
			case OLDER -> "The graph holds a later version, %s: %s is not loaded".formatted(this.held, this.offered);
		};
	}

}
