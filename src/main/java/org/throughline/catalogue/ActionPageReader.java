package org.throughline.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.throughline.database.GraphQueries;

/**
 * Reads actions page by page.
 */
@Component
public class ActionPageReader {

	private final GraphQueries queries;

	private final CatalogueQueries catalogue;

	ActionPageReader(GraphQueries queries, CatalogueQueries catalogue) {
		this.queries = queries;
		this.catalogue = catalogue;
	}

	/** A page of all actions. */
	ActionConnection page(ActionsRequest request) {
		List<Action> found = read(request, request.between(), request.backwards(), request.size() + 1);
		boolean more = found.size() > request.size();
		List<Action> page = found.subList(0, Math.min(found.size(), request.size()));
		return ActionConnection.of(request.order(), request.backwards() ? page.reversed() : page, () -> count(request),
				() -> (more && !request.backwards()) || anyFrom(request, request.before()),
				() -> (more && request.backwards()) || anyUpTo(request, request.after()));
	}

	/** A page of the actions of each of these, in plan order, in one round trip. */
	Map<String, ActionConnection> pagesOf(Collection<String> ownerIds, ActionsRequest request) {
		KeyRange keys = new KeyRange("", "~");
		keys = (request.after() != null) ? keys.above(request.after(), false) : keys;
		keys = (request.before() != null) ? keys.below(request.before(), false) : keys;
		Map<String, @Nullable Object> parameters = request.parameters(keys, request.size());
		parameters.put("wholeLine", request.wholeLine());
		parameters.put("backwards", request.backwards());
		return this.catalogue.single("actions-of", ownerIds, parameters, (row) -> page(request, row));
	}

	/**
	 * A page of actions that are known already, in plan order, in one round trip.
	 * @param idsByOrder their ids by {@link Action#order()}
	 * @throws BadRequestException if no page is as large, or the cursor is none of a page
	 * in plan order
	 */
	public ActionConnection pageOf(NavigableMap<String, String> idsByOrder, @Nullable Integer first,
			@Nullable String after) {
		ActionsRequest request = new ActionsArguments(null, null, null, first, after, null, null).request();
		NavigableMap<String, String> rest = (request.after() != null) ? idsByOrder.tailMap(request.after(), false)
				: idsByOrder;
		List<String> ids = rest.values().stream().limit(request.size()).toList();
		Map<String, Action> found = this.catalogue.single("action-by-id", ids, Rows.node(Action::from));
		return ActionConnection.of(request.order(), ids.stream().map(found::get).filter(Objects::nonNull).toList(),
				idsByOrder::size, () -> rest.size() > ids.size(), () -> rest.size() < idsByOrder.size());
	}

	private static ActionConnection page(ActionsRequest request, Record row) {
		return ActionConnection.of(request.order(), row.get("actions").asList(Action::from),
				() -> row.get("total").asInt(), () -> row.get("after").asInt() > 0,
				() -> row.get("before").asInt() > 0);
	}

	private int count(ActionsRequest request) {
		return this.queries
			.one("catalogue/action-count", request.filter().parameters(), (row) -> row.get("count").asInt())
			.orElseThrow();
	}

	private boolean anyFrom(ActionsRequest request, @Nullable String key) {
		return key != null && !read(request, request.order().keys().after(key, true), false, 1).isEmpty();
	}

	private boolean anyUpTo(ActionsRequest request, @Nullable String key) {
		return key != null && !read(request, request.order().keys().before(key, true), true, 1).isEmpty();
	}

	/**
	 * One round trip, and where there are several ranges, another only if the first held
	 * too few.
	 */
	private List<Action> read(ActionsRequest request, KeyRanges stretch, boolean backwards, int limit) {
		List<Action> found = new ArrayList<>();
		for (KeyRange range : backwards ? stretch.ranges().reversed() : stretch.ranges()) {
			if (found.size() < limit) {
				found.addAll(this.queries.list("catalogue/" + request.order().question(backwards),
						request.parameters(range, limit - found.size()), Rows.node(Action::from)));
			}
		}
		return found;
	}

}
