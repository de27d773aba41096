package org.throughline.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Reads actions.
 */
@Component
public class ActionReader implements NodeSource {

	private final CatalogueQueries queries;

	ActionReader(CatalogueQueries queries) {
		this.queries = queries;
	}

	@Override
	public boolean owns(String id) {
		return Ids.isOf(Ids.ACTION, id);
	}

	/** The actions that bear these ids, by id; ids that none bears are left out. */
	@Override
	public Map<String, Action> byIds(Collection<String> ids) {
		return this.queries.single("action-by-id", ids, Rows.node(Action::from));
	}

	Map<String, List<Action>> childrenOf(Collection<String> actionIds) {
		return this.queries.several("action-children", actionIds, Rows.node(Action::from));
	}

	/** The statuses known on a day, of those actions that have one. */
	Map<String, Status> statusesOf(Collection<String> actionIds, LocalDate asOf) {
		return this.queries.single("action-status-as-of", actionIds, Map.of("asOf", asOf),
				(row) -> Status.valueOf(row.get("status").asString()));
	}

}
