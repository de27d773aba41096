package org.throughline.catalogue;

/**
 * Raised when an answer would grow beyond what one may: its message names the limit and
 * what to ask for instead.
 */
public final class LimitExceededException extends RuntimeException {

	private final String limit;

	private final int maximum;

	/**
	 * With what clients are told.
	 * @param limit name of the property that sets the limit
	 * @param maximum what it allows
	 */
	public LimitExceededException(String limit, int maximum, String message) {
		super(message);
		this.limit = limit;
		this.maximum = maximum;
	}

	public String limit() {
		return this.limit;
	}

	public int maximum() {
		return this.maximum;
	}

}
