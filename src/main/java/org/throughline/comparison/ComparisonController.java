package org.throughline.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.throughline.catalogue.ActionConnection;
import org.throughline.catalogue.ActionPageReader;
import org.throughline.lineage.LinkFilter;

/**
 * Answers what became of a plan's actions in another plan.
 */
@Controller
class ComparisonController {

	private final ComparisonReader comparisons;

	private final CarriedReader pairs;

	private final ActionPageReader pages;

	private final CaveatReader caveats;

	ComparisonController(ComparisonReader comparisons, CarriedReader pairs, ActionPageReader pages,
			CaveatReader caveats) {
		this.comparisons = comparisons;
		this.pairs = pairs;
		this.pages = pages;
		this.caveats = caveats;
	}

	@QueryMapping
	PlanComparison compare(@Argument String from, @Argument String to, @Argument @Nullable LinkFilter links) {
		return this.comparisons.compare(from, to, LinkFilter.orAny(links));
	}

	@SchemaMapping
	CarriedConnection carriedForward(PlanComparison comparison, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.pairs.page(comparison, first, after);
	}

	@SchemaMapping
	ActionConnection endedActions(PlanComparison comparison, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.pages.pageOf(Compared.idsByOrder(comparison.ended()), first, after);
	}

	@SchemaMapping
	ActionConnection newActions(PlanComparison comparison, @Argument @Nullable Integer first,
			@Argument @Nullable String after) {
		return this.pages.pageOf(Compared.idsByOrder(comparison.appeared()), first, after);
	}

	@SchemaMapping
	List<String> caveats(PlanComparison comparison) {
		return this.caveats.caveats(comparison);
	}

}
