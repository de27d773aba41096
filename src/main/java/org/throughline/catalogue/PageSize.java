package org.throughline.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How many a page may hold.
 */
public final class PageSize {

	private static final int USUAL = 20;

	private static final int GREATEST = 100;

	private PageSize() {
	}

	/**
	 * What {@code first} asks for, or as many as a page usually holds.
	 * @throws BadRequestException if no page is as large
	 */
	public static int first(@Nullable Integer first) {
		return (first != null) ? of("first", first) : USUAL;
	}

	static int of(String argument, int size) {
		if (size < 1 || size > GREATEST) {
			throw new BadRequestException("%s is 1 to %d, not %d; further pages begin after the endCursor of this one"
				.formatted(argument, GREATEST, size));
		}
		return size;
	}

}
