package org.throughline.catalogue;

/**
 * The place of an action in an order of actions, as a cursor.
 */
final class ActionCursor {

	private ActionCursor() {
	}

	static String of(ActionOrderField order, Action action) {
		return Cursor.of(order.name(), order.key(action));
	}

	/**
	 * The key of the place.
	 * @throws BadRequestException if it is no cursor of this order
	 */
	static String key(ActionOrderField order, String argument, String cursor) {
		String key = Cursor.key(order.name(), cursor);
		if (key != null && order.isKey(key)) {
			return key;
		}
		throw new BadRequestException(("%s: this cursor was not issued for this order; "
				+ "take one from the edges or pageInfo of a page in order %s")
			.formatted(argument, order));
	}

}
