package org.throughline.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of every field that answers a page of actions.
 */
record ActionsArguments(@Nullable ActionFilter filter, @Nullable ActionOrder orderBy, @Nullable Boolean wholeLine,
		@Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {

	/**
	 * What these arguments ask for.
	 * @throws BadRequestException if they ask for nothing that can be answered
	 */
	ActionsRequest request() {
		ActionOrder order = (this.orderBy != null) ? this.orderBy : ActionOrder.PLAN;
		return new ActionsRequest((this.filter != null) ? this.filter : ActionFilter.ALL, order,
				Boolean.TRUE.equals(this.wholeLine), size(), this.last != null, key(order, "after", this.after),
				key(order, "before", this.before));
	}

	private int size() {
		if (this.first != null && this.last != null) {
			throw new BadRequestException("first and last stand together; a page has one or the other");
		}
		return (this.last != null) ? PageSize.of("last", this.last) : PageSize.of("first", this.first);
	}

	private static @Nullable String key(ActionOrder order, String argument, @Nullable String cursor) {
		return (cursor != null) ? ActionCursor.key(order.by(), argument, cursor) : null;
	}

}
