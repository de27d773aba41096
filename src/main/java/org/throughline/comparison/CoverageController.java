package org.throughline.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import org.throughline.catalogue.Plan;
import org.throughline.catalogue.PlanReader;
import org.throughline.lineage.LinkFilter;

/**
 * Answers how many actions and links there are by what actions have in common.
 */
@Controller
class CoverageController {

	private final CoverageReader counts;

	private final PlanReader plans;

	CoverageController(CoverageReader counts, PlanReader plans) {
		this.counts = counts;
		this.plans = plans;
	}

	@QueryMapping
	Coverage coverage(@Argument CoverageDimension by) {
		return this.counts.coverage(by);
	}

	@QueryMapping
	List<Flow> flows(@Argument CoverageDimension by, @Argument @Nullable LinkFilter links) {
		return this.counts.flows(by, LinkFilter.orAny(links));
	}

	@BatchMapping
	Map<Flow, Plan> earlierPlan(List<Flow> flows) {
		return plans(flows, Flow::earlierPlan);
	}

	@BatchMapping
	Map<Flow, Plan> laterPlan(List<Flow> flows) {
		return plans(flows, Flow::laterPlan);
	}

	private Map<Flow, Plan> plans(List<Flow> flows, Function<Flow, String> end) {
		Map<String, Plan> plans = this.plans.byIds(flows.stream().map(end).distinct().toList());
		Map<Flow, Plan> ends = new HashMap<>();
		flows.forEach((flow) -> ends.put(flow, plans.get(end.apply(flow))));
		return ends;
	}

}
