package org.throughline.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Reads plans and what they as a whole say.
 */
@Component
public class PlanReader implements NodeSource {

	private static final Comparator<StatusCount> IN_ORDER_OF_STATUS = Comparator.comparing(StatusCount::status,
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final CatalogueQueries queries;

	PlanReader(CatalogueQueries queries) {
		this.queries = queries;
	}

	@Override
	public boolean owns(String id) {
		return Ids.isOf(Ids.PLAN, id);
	}

	@Override
	public Map<String, Plan> byIds(Collection<String> ids) {
		return this.queries.single("plan-by-id", ids, Rows.node(Plan::from));
	}

	List<Plan> all() {
		return this.queries.all("plans", Rows.node(Plan::from));
	}

	Map<String, Organisation> publishersOf(Collection<String> planIds) {
		return this.queries.single("plan-publisher", planIds, Rows.node(Organisation::from));
	}

	/** In the order of the statuses, none stated last. */
	Map<String, List<StatusCount>> progressOf(Collection<String> planIds, @Nullable LocalDate asOf) {
		Map<String, List<StatusCount>> progress = this.queries.several("plan-progress", planIds,
				Collections.singletonMap("asOf", asOf), PlanReader::statusCount);
		progress.values().forEach((counts) -> counts.sort(IN_ORDER_OF_STATUS));
		return progress;
	}

	/** The plans that a reader looked through for where these actions came from. */
	Map<String, List<Plan>> checkedForOriginsOf(Collection<String> actionIds) {
		return checked(actionIds, "ORIGIN");
	}

	/** The plans that a reader looked through for what became of these actions. */
	Map<String, List<Plan>> checkedForFatesOf(Collection<String> actionIds) {
		return checked(actionIds, "FATE");
	}

	private Map<String, List<Plan>> checked(Collection<String> actionIds, String side) {
		return this.queries.several("checked-against", actionIds, Map.of("side", side), Rows.node(Plan::from));
	}

	private static StatusCount statusCount(Record row) {
		return new StatusCount(NodeProperties.choice(Status.class, row, "status"), row.get("count").asInt());
	}

}
