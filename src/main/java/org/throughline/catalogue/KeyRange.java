package org.throughline.catalogue;

/**
 * Keys from one on, up to another that is not included.
 */
record KeyRange(String from, String to) {

	boolean contains(String key) {
		return this.from.compareTo(key) <= 0 && key.compareTo(this.to) < 0;
	}

	KeyRange above(String key, boolean inclusive) {
		return new KeyRange(inclusive ? key : next(key), this.to);
	}

	KeyRange below(String key, boolean inclusive) {
		return new KeyRange(this.from, inclusive ? next(key) : key);
	}

	/** The least text that is greater. */
	private static String next(String key) {
		return key + '\0';
	}

}
