package org.throughline.comparison;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.throughline.catalogue.Plan;
import org.throughline.database.GraphQueries;

/**
 * Reads what a comparison cannot tell by itself and says it in sentences.
 */
@Component
class CaveatReader {

	private final GraphQueries queries;

	CaveatReader(GraphQueries queries) {
		this.queries = queries;
	}

	/** What a reader must know, the gravest first, in two round trips. */
	List<String> caveats(PlanComparison comparison) {
		Plan from = comparison.from();
		Plan to = comparison.to();
		List<Plan> between = this.queries.list("comparison/plans-between",
				Map.of("from", from.published().to(), "to", to.published().to()), (row) -> Plan.from(row.get("node")));
		List<Printed> printed = this.queries.list("comparison/printed",
				Map.of("sides", List.of(ids(comparison.earlier()), ids(comparison.later()))),
				(row) -> new Printed(row.get("led").asInt(), row.get("timed").asInt()));
		Caveats caveats = new Caveats(comparison);
		caveats.aboutSeries();
		caveats.aboutOrder();
		caveats.aboutPlansBetween(between.stream().filter((plan) -> !plan.equals(from) && !plan.equals(to)).toList());
		caveats.aboutHolding();
		caveats.aboutLinks();
		caveats.aboutReviews();
		caveats.aboutPrint(printed.getFirst(), printed.getLast());
		return caveats.sentences();
	}

	private static List<String> ids(List<Compared> actions) {
		return actions.stream().map(Compared::id).toList();
	}

	/**
	 * For how many of a plan's actions it prints who leads them, and by when they are
	 * due.
	 */
	record Printed(int led, int timed) {

	}

}
