package org.throughline.catalogue;

/**
 * The opaque form of a place in an order of actions.
 */
final class ActionCursor {

	private ActionCursor() {
	}

	static String of(ActionOrderField order, Action action) {
		return Cursors.of(order.name(), order.key(action));
	}

	/**
	 * The key of the place.
	 * @throws BadRequestException if it is no cursor of this order
	 */
	static String key(ActionOrderField order, String argument, String cursor) {
		return Cursors.key(order.name(), "actions in order " + order, argument, cursor, order::isKey);
	}

}
