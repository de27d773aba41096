package org.throughline.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.throughline.catalogue.FateKind;
import org.throughline.catalogue.Holding;
import org.throughline.catalogue.OriginKind;
import org.throughline.catalogue.Plan;
import org.throughline.comparison.CaveatReader.Printed;
import org.throughline.lineage.LinkFilter;

/**
 * The sentences that a reader of a comparison must know.
 */
final class Caveats {

	private final List<String> sentences = new ArrayList<>();

	private final PlanComparison comparison;

	private final Plan from;

	private final Plan to;

	Caveats(PlanComparison comparison) {
		this.comparison = comparison;
		this.from = comparison.from();
		this.to = comparison.to();
	}

	List<String> sentences() {
		return this.sentences;
	}

	void aboutSeries() {
		if (!this.from.series().equals(this.to.series())) {
			say("%s and %s are of two series, '%s' and '%s': the one does not set out to follow the other, and what ended "
					+ "here may go on elsewhere.", name(this.from), name(this.to), this.from.series(),
					this.to.series());
		}
	}

	void aboutOrder() {
		if (!this.to.published().from().isAfter(this.from.published().to())) {
			say("Which of the two was published first is not certain: of %s it is known that it was '%s', of %s '%s'.",
					name(this.from), this.from.published().printed(), name(this.to), this.to.published().printed());
		}
	}

	void aboutPlansBetween(List<Plan> between) {
		Set<String> series = Set.of(this.from.series(), this.to.series());
		List<Plan> missing = between.stream()
			.filter((plan) -> plan.holding() == Holding.NOT_HELD && series.contains(plan.series()))
			.toList();
		List<Plan> partial = between.stream()
			.filter((plan) -> plan.holding() == Holding.PARTIAL && series.contains(plan.series()))
			.toList();
		List<Plan> held = between.stream().filter((plan) -> plan.holding() != Holding.NOT_HELD).toList();
		long others = between.stream().filter((plan) -> plan.holding() == Holding.NOT_HELD).count() - missing.size();
		if (!missing.isEmpty()) {
			say("Between the two, %s of the same series %s not held: what was carried forward only by way of %s counts as "
					+ "ended and as new.", names(missing), (missing.size() == 1) ? "is" : "are",
					(missing.size() == 1) ? "it" : "them");
		}
		if (!partial.isEmpty()) {
			say("Between the two, only a part of %s is held: paths by way of the rest are not known.", names(partial));
		}
		if (!held.isEmpty()) {
			say("Between the two %s %s, and paths may lead through %s actions.", (held.size() == 1) ? "is" : "are",
					names(held), (held.size() == 1) ? "its" : "their");
		}
		if (others > 0) {
			say("%d %s of other series, published between the two, %s not held.", others,
					(others == 1) ? "plan" : "plans", (others == 1) ? "is" : "are");
		}
	}

	void aboutHolding() {
		aboutHolding(this.from);
		aboutHolding(this.to);
	}

	private void aboutHolding(Plan plan) {
		switch (plan.holding()) {
			case FULL -> {
			}
			case REPORTED ->
				say("%s is known through a later document that repeats it: its words, leads and timings may "
						+ "be of that document's time.", name(plan));
			case PARTIAL ->
				say("Only a part of %s is known, through a later document: of the rest nothing is said here, "
						+ "and some actions may be known by their number only.", name(plan));
			case NOT_HELD -> say("Nothing of %s is held: it has no actions here to compare.", name(plan));
		}
	}

	void aboutLinks() {
		if (!this.comparison.links().equals(LinkFilter.ANY)) {
			say("Only the links asked for count: what other links carry forward is among the ended and the new.");
		}
	}

	void aboutReviews() {
		List<Compared> ended = this.comparison.ended();
		List<Compared> appeared = this.comparison.appeared();
		count(ended, (action) -> action.fate() == FateKind.NOT_REVIEWED,
				"Of the %2$d ended actions nobody has looked for a successor of %1$d.");
		count(ended, (action) -> action.fate() == FateKind.CARRIED_FORWARD,
				"Of the %2$d ended actions %1$d are taken up by a later action all the same, from which no path leads to "
						+ "%4$s.");
		count(appeared, (action) -> action.origin() == OriginKind.NOT_REVIEWED,
				"Of the %2$d new actions nobody has looked for a predecessor of %1$d.");
		count(appeared, (action) -> action.origin() == OriginKind.CONTINUES,
				"Of the %2$d new actions %1$d take up an earlier one all the same, to which no path leads from %3$s.");
	}

	private void count(List<Compared> actions, Predicate<Compared> counted, String sentence) {
		long count = actions.stream().filter(counted).count();
		if (count > 0) {
			say(sentence, count, actions.size(), name(this.from), name(this.to));
		}
	}

	void aboutPrint(Printed earlier, Printed later) {
		aboutPrint(this.from, this.comparison.earlier().size(), earlier);
		aboutPrint(this.to, this.comparison.later().size(), later);
	}

	/** Where it is less than half, what did not change is mostly what is not printed. */
	private void aboutPrint(Plan plan, int actions, Printed printed) {
		if (printed.led() * 2 < actions) {
			say("%s names the organisations that lead %d of its %d actions, so that leadChanged says little.",
					name(plan), printed.led(), actions);
		}
		if (printed.timed() * 2 < actions) {
			say("%s prints a timing for %d of its %d actions, so that timingChanged says little.", name(plan),
					printed.timed(), actions);
		}
	}

	private static String names(List<Plan> plans) {
		List<String> names = plans.stream().map(Caveats::name).toList();
		int last = names.size() - 1;
		return (last == 0) ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}

	private static String name(Plan plan) {
		return "%s (%s)".formatted(plan.shortTitle(), plan.id());
	}

	private void say(String sentence, Object... values) {
		this.sentences.add(sentence.formatted(values));
	}

}
