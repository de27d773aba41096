package org.throughline.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How many things a page has.
 */
public final class PageSize {

	private static final int USUAL = 20;

	private static final int GREATEST = 100;

	private PageSize() {
	}

	/**
	 * The size asked for, or the usual one.
	 * @throws BadRequestException if a page cannot have that many
	 */
	public static int of(String argument, @Nullable Integer size) {
		if (size == null) {
			return USUAL;
		}
		if (size < 1 || size > GREATEST) {
			throw new BadRequestException("%s is 1 to %d, not %d; further pages begin after the endCursor of this one"
				.formatted(argument, GREATEST, size));
		}
		return size;
	}

}
