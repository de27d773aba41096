package org.throughline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reviews say what can be said on their side, of plans that could be read and of actions
 * without parts, and nothing that a link contradicts.
 */
final class ReviewRule implements Rule {

	@Override
	public void check(DataPackage data, Faults faults) {
		Map<String, List<Row>> plans = data.grouped("review-plans", "review");
		Map<String, List<Row>> passages = data.grouped("passages", "record");
		Map<String, List<Row>> parents = data.grouped("actions", "parent");
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
			if (parents.containsKey(String.valueOf(review.get("action")))) {
				faults.add(FaultKind.REVIEW, review, "the action has parts, and follows from what is said of them");
			}
			if (linked.contradict(review, origin)) {
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
	 * The links that join actions to other plans and are not withdrawn, by the end that
	 * looks back to the earlier plan and by the one that looks forward to the later.
	 */
	private record Linked(Map<String, List<Row>> backward, Map<String, List<Row>> forward) {

		static Linked of(DataPackage data) {
			Linked linked = new Linked(new HashMap<>(), new HashMap<>());
			for (Row link : data.rows("links")) {
				Row earlier = data.find("actions", link.get("earlier"));
				Row later = data.find("actions", link.get("later"));
				if (earlier != null && later != null && link.get("withdrawn_on") == null
						&& !earlier.is("plan", String.valueOf(later.get("plan")))) {
					linked.forward().computeIfAbsent(earlier.key(), (key) -> new ArrayList<>()).add(link);
					linked.backward().computeIfAbsent(later.key(), (key) -> new ArrayList<>()).add(link);
				}
			}
			return linked;
		}

		/**
		 * What a source says stands beside what a reader concluded: the difference is the
		 * source's.
		 */
		boolean contradict(Row review, boolean origin) {
			return (origin ? this.backward : this.forward).getOrDefault(String.valueOf(review.get("action")), List.of())
				.stream()
				.anyMatch((link) -> review.is("basis", "JUDGED") || link.is("basis", "STATED"));
		}

	}

}
