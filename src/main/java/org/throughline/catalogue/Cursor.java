package org.throughline.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * The opaque form of a place in an order: a key, which stays right whatever is added
 * before or after it.
 */
public final class Cursor {

	private Cursor() {
	}

	/**
	 * The cursor of a place.
	 * @param order the order's name, by which cursors of different orders are told apart
	 */
	public static String of(String order, String key) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((order + ' ' + key).getBytes(StandardCharsets.UTF_8));
	}

	/** The key of the place; null if this is no cursor, or one of another order. */
	public static @Nullable String key(String order, String cursor) {
		String prefix = order + ' ';
		try {
			String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			return text.startsWith(prefix) ? text.substring(prefix.length()) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
