package org.throughline.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.throughline.catalogue.Plan;
import org.throughline.database.GraphQueries;
import org.throughline.lineage.LinkFilter;

/**
 * Counts actions and links by what actions have in common.
 */
@Component
class CoverageReader {

	/** Stands for the null that the graph answers where nothing is said. */
	private static final String UNSTATED = "";

	private final GraphQueries queries;

	private final GroupReader groups;

	CoverageReader(GraphQueries queries, GroupReader groups) {
		this.queries = queries;
		this.groups = groups;
	}

	/** How many actions of each plan, in two round trips at most. */
	Coverage coverage(CoverageDimension by) {
		List<Covered> plans = this.queries.list("comparison/coverage", by.parameters(), Covered::from);
		List<CoverageRow> rows = this.groups.groups(by, plans.stream().map((covered) -> covered.plan().id()).toList())
			.stream()
			.map((group) -> new CoverageRow(group.node(), group.name(), counts(plans, group.id())))
			.filter((row) -> by.keepsEmptyRows() || row.counts().stream().anyMatch((count) -> count > 0))
			.toList();
		return new Coverage(plans.stream().map(Covered::plan).toList(), rows, counts(plans, UNSTATED));
	}

	private static List<Integer> counts(List<Covered> plans, String group) {
		return plans.stream().map((plan) -> plan.counts().getOrDefault(group, 0)).toList();
	}

	/** How many links between plans, in two round trips at most. */
	List<Flow> flows(CoverageDimension by, LinkFilter links) {
		Map<String, @Nullable Object> parameters = new HashMap<>(links.parameters());
		parameters.putAll(by.parameters());
		Map<Ends, List<Counted>> counted = this.queries.list("comparison/flows", parameters, Counted::from)
			.stream()
			.collect(Collectors.groupingBy(Counted::plans, LinkedHashMap::new, Collectors.toList()));
		Set<String> plans = new LinkedHashSet<>();
		counted.keySet().forEach((ends) -> plans.addAll(List.of(ends.earlier(), ends.later())));
		Map<String, Group> groups = new LinkedHashMap<>();
		this.groups.groups(by, plans).forEach((group) -> groups.put(group.id(), group));
		List<String> order = new ArrayList<>(groups.keySet());
		order.add(UNSTATED);
		Map<String, Integer> places = new HashMap<>();
		order.forEach((id) -> places.put(id, places.size()));
		Comparator<Counted> byGroups = Comparator
			.<Counted, Integer>comparing((count) -> places.getOrDefault(count.groups().earlier(), places.size()))
			.thenComparing((count) -> places.getOrDefault(count.groups().later(), places.size()));
		return counted.values()
			.stream()
			.flatMap((counts) -> counts.stream().sorted(byGroups))
			.map((count) -> count.flow(groups))
			.toList();
	}

	private static String group(Value value) {
		return value.isNull() ? UNSTATED : value.asString();
	}

	/**
	 * A plan, and how many actions it has in each group.
	 */
	private record Covered(Plan plan, Map<String, Integer> counts) {

		static Covered from(Record row) {
			Map<String, Integer> counts = new HashMap<>();
			row.get("counts")
				.values()
				.forEach((value) -> counts.put(group(value.get("group")), value.get("count").asInt()));
			return new Covered(Plan.from(row.get("node")), counts);
		}

	}

	/**
	 * Two ids that belong to the ends of links.
	 */
	private record Ends(String earlier, String later) {

	}

	/**
	 * How many links there are between two groups of actions of two plans.
	 */
	private record Counted(Ends plans, Ends groups, int count) {

		static Counted from(Record row) {
			return new Counted(new Ends(row.get("earlierPlan").asString(), row.get("laterPlan").asString()),
					new Ends(group(row.get("earlierGroup")), group(row.get("laterGroup"))), row.get("count").asInt());
		}

		Flow flow(Map<String, Group> known) {
			return new Flow(this.plans.earlier(), known.get(this.groups.earlier()), this.plans.later(),
					known.get(this.groups.later()), this.count);
		}

	}

}
