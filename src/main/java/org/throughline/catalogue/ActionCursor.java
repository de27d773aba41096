package org.throughline.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * The opaque form of a place in an order of actions: a key, which stays right whatever is
 * added before or after it.
 */
final class ActionCursor {

	private ActionCursor() {
	}

	static String of(ActionOrderField order, Action action) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(prefix(order).concat(order.key(action)).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The key of the place.
	 * @throws BadRequestException if it is no cursor of this order
	 */
	static String key(ActionOrderField order, String argument, String cursor) {
		String text = decoded(cursor);
		if (text != null && text.startsWith(prefix(order))) {
			String key = text.substring(prefix(order).length());
			if (order.isKey(key)) {
				return key;
			}
		}
		throw new BadRequestException(("%s: this cursor was not issued for this order; "
				+ "take one from the edges or pageInfo of a page in order %s")
			.formatted(argument, order));
	}

	private static String prefix(ActionOrderField order) {
		return order.name() + ' ';
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
