package org.throughline.catalogue;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/**
 * A page of actions; what may cost a further round trip is asked for when it is wanted.
 *
 * @param total how many actions there are on all pages
 * @param later whether there is more after this page
 * @param earlier whether there is more before this page
 */
public record ActionConnection(List<ActionEdge> edges, IntSupplier total, BooleanSupplier later,
		BooleanSupplier earlier) {

	static ActionConnection of(ActionOrder order, List<Action> actions, IntSupplier total, BooleanSupplier later,
			BooleanSupplier earlier) {
		return new ActionConnection(
				actions.stream().map((action) -> new ActionEdge(ActionCursor.of(order.by(), action), action)).toList(),
				total, later, earlier);
	}

	public List<Action> nodes() {
		return this.edges.stream().map(ActionEdge::node).toList();
	}

	PageInfo pageInfo() {
		return PageInfo.of(this.edges.stream().map(ActionEdge::cursor).toList(), this.later.getAsBoolean(),
				this.earlier.getAsBoolean());
	}

}
