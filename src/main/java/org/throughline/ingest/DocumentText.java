package org.throughline.ingest;

import java.util.Optional;

/**
 * The text of a document, cut by Unicode code points, which is what passages count in.
 */
final class DocumentText {

	private final String text;

	private final int[] codePoints;

	DocumentText(String text) {
		this.text = text;
		this.codePoints = text.codePoints().toArray();
	}

	String text() {
		return this.text;
	}

	int length() {
		return this.codePoints.length;
	}

	/**
	 * The words from a start, included, to an end, not included, as far as the text goes.
	 */
	String slice(long start, long end) {
		int from = Math.clamp(start, 0, length());
		int to = Math.clamp(end, from, length());
		return new String(this.codePoints, from, to - from);
	}

	/** Where these words stand, if they stand there once only. */
	Optional<Integer> onlyPlaceOf(String words) {
		int first = this.text.indexOf(words);
		if (first < 0 || this.text.indexOf(words, first + 1) >= 0) {
			return Optional.empty();
		}
		return Optional.of(this.text.codePointCount(0, first));
	}

}
