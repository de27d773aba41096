package org.throughline.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reviews say what can be said on their side, of plans that could be read, and nothing
 * that a link contradicts.
 */
final class ReviewRule implements Rule {

	@Override
	public void check(DataPackage data, Faults faults) {
		Map<String, List<Row>> plans = data.grouped("review-plans", "review");
		Map<String, List<Row>> passages = data.grouped("passages", "record");
		Linked linked = Linked.of(data);
		for (Row review : data.rows("reviews")) {
			boolean origin = review.is("side", "ORIGIN");
			if (origin != review.is("kind", "NEW")) {
				faults.add(FaultKind.REVIEW, review,
						"%s cannot be said of %s".formatted(review.get("kind"), review.get("side")));
			}
			if (review.is("basis", "JUDGED") && !plans.containsKey(review.key())) {
				faults.add(FaultKind.BASIS, review, "it is judged and names no plan that it was checked against");
			}
			if (review.is("basis", "STATED") && !passages.containsKey(review.key())) {
				faults.add(FaultKind.NO_PASSAGE, review, "it is stated and no passage proves it");
			}
			if ((origin ? linked.backward() : linked.forward()).contains(String.valueOf(review.get("action")))) {
				faults.add(FaultKind.CONTRADICTION, review,
						"a link joins the action to %s plan".formatted(origin ? "an earlier" : "a later"));
			}
		}
		checkPlans(data, faults);
	}

	private static void checkPlans(DataPackage data, Faults faults) {
		for (Row row : data.rows("review-plans")) {
			Row plan = data.find("plans", row.get("plan"));
			Row review = data.find("reviews", row.get("review"));
			Row action = (review != null) ? data.find("actions", review.get("action")) : null;
			if (plan != null && plan.is("holding", "NOT_HELD")) {
				faults.add(FaultKind.REVIEW, row, "%s is not held and cannot have been read".formatted(plan.key()));
			}
			if (plan != null && action != null && action.is("plan", plan.key())) {
				faults.add(FaultKind.REVIEW, row, "%s is the action's own plan".formatted(plan.key()));
			}
		}
	}

	/**
	 * Actions that links which are not withdrawn join to other plans, by direction.
	 */
	private record Linked(Set<String> backward, Set<String> forward) {

		static Linked of(DataPackage data) {
			Linked linked = new Linked(new HashSet<>(), new HashSet<>());
			for (Row link : data.rows("links")) {
				Row earlier = data.find("actions", link.get("earlier"));
				Row later = data.find("actions", link.get("later"));
				if (earlier != null && later != null && link.get("withdrawn_on") == null
						&& !earlier.is("plan", String.valueOf(later.get("plan")))) {
					linked.forward().add(earlier.key());
					linked.backward().add(later.key());
				}
			}
			return linked;
		}

	}

}
