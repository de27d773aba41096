package org.throughline.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The opaque form of a place in an order: a key, which stays right whatever is added
 * before or after it.
 */
public final class Cursors {

	private Cursors() {
	}

	public static String of(String order, String key) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(prefix(order).concat(key).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The key of the place.
	 * @param place what the pages hold, for the message
	 * @param argument the one that the cursor was given as
	 * @param isKey whether a text is a key of this order
	 * @throws BadRequestException if it is no cursor of this order
	 */
	public static String key(String order, String place, String argument, String cursor, Predicate<String> isKey) {
		String text = decoded(cursor);
		if (text != null && text.startsWith(prefix(order))) {
			String key = text.substring(prefix(order).length());
			if (isKey.test(key)) {
				return key;
			}
		}
		throw new BadRequestException(
				"%s: this cursor was not issued for this order; take one from the edges or pageInfo of a page of %s"
					.formatted(argument, place));
	}

	private static String prefix(String order) {
		return order + ' ';
	}

	private static @Nullable String decoded(String cursor) {
		try {
			return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
