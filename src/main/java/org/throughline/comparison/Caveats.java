package org.throughline.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.throughline.catalogue.Holding;
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
			say("%s and %s are of two series, '%s' and '%s': the one does not set out to follow the other, and what ended here may go on elsewhere."
				.formatted(name(this.from), name(this.to), this.from.series(), this.to.series()));
		}
	}

	void aboutOrder() {
		if (!this.to.published().from().isAfter(this.from.published().to())) {
			say("Which of the two was published first is not certain: of %s the date known is '%s', of %s '%s'."
				.formatted(name(this.from), this.from.published().printed(), name(this.to),
						this.to.published().printed()));
		}
	}

	void aboutPlansBetween(List<Plan> between) {
		List<Plan> held = between.stream().filter((plan) -> plan.holding() != Holding.NOT_HELD).toList();
		Set<String> series = Stream.concat(Stream.of(this.from, this.to), held.stream())
			.map(Plan::series)
			.collect(Collectors.toSet());
		List<Plan> missing = between.stream().filter((plan) -> plan.holding() == Holding.NOT_HELD).toList();
		List<Plan> missed = missing.stream().filter((plan) -> series.contains(plan.series())).toList();
		List<Plan> other = missing.stream().filter((plan) -> !series.contains(plan.series())).toList();
		List<Plan> partial = held.stream().filter((plan) -> plan.holding() == Holding.PARTIAL).toList();
		if (!missed.isEmpty()) {
			say("%s, of the series of one of them or of a held plan between them, but not held: %s. What was carried forward only by way of such a plan counts as ended and as new."
				.formatted(published(missed), names(missed)));
		}
		if (!partial.isEmpty()) {
			say("%s and held in part only: %s. Paths through the rest are not known.".formatted(published(partial),
					names(partial)));
		}
		if (!held.isEmpty()) {
			say("%s and held: %s. Paths may lead through their actions.".formatted(published(held), names(held)));
		}
		if (!other.isEmpty()) {
			say("%s, of other series and not held: %d.".formatted(published(other), other.size()));
		}
	}

	/** Of plans that may share days with the two nobody knows which came first. */
	private String published(List<Plan> plans) {
		boolean between = plans.stream()
			.map(Plan::published)
			.allMatch((day) -> day.from().isAfter(this.from.published().to())
					&& day.to().isBefore(this.to.published().from()));
		return between ? "Published between the two" : "Published between the two or in the same days";
	}

	void aboutHolding() {
		aboutHolding(this.from);
		aboutHolding(this.to);
	}

	private void aboutHolding(Plan plan) {
		if (plan.holding() == Holding.REPORTED) {
			say("%s is known through a later document that repeats it: words, leads and timings may be of that document's time."
				.formatted(name(plan)));
		}
		else if (plan.holding() == Holding.PARTIAL) {
			say("Only a part of %s is known, through a later document: some of its actions may be missing here, and others known by their number only."
				.formatted(name(plan)));
		}
		else if (plan.holding() == Holding.NOT_HELD) {
			say("Nothing of %s is held: it has no actions here to compare.".formatted(name(plan)));
		}
	}

	void aboutLinks() {
		if (!this.comparison.links().equals(LinkFilter.ANY)) {
			say("Only the links asked for count: what others carry forward is among the ended and the new.");
		}
	}

	/**
	 * What a link joins to another plan has no review, though it was read: so this says
	 * what is on record, and not that nobody looked.
	 */
	void aboutReviews() {
		List<Compared> ended = this.comparison.ended();
		List<Compared> appeared = this.comparison.appeared();
		long unreviewed = count(ended, (action) -> !action.reviewed());
		if (unreviewed > 0) {
			say("Ended actions of %s with no review on record that looked for a successor in %s: %d of %d."
				.formatted(name(this.from), name(this.to), unreviewed, ended.size()));
		}
		long elsewhere = count(ended, Compared::elsewhere);
		if (elsewhere > 0) {
			say("Ended actions that some other plan takes up, from which no path leads to %s: %d of %d."
				.formatted(name(this.to), elsewhere, ended.size()));
		}
		long unexplained = count(appeared, (action) -> !action.reviewed());
		if (unexplained > 0) {
			say("New actions of %s with no review on record that looked for a predecessor in %s: %d of %d."
				.formatted(name(this.to), name(this.from), unexplained, appeared.size()));
		}
		long earlier = count(appeared, Compared::elsewhere);
		if (earlier > 0) {
			say("New actions that take up one of some other plan, to which no path leads from %s: %d of %d."
				.formatted(name(this.from), earlier, appeared.size()));
		}
	}

	private static long count(List<Compared> actions, Predicate<Compared> counted) {
		return actions.stream().filter(counted).count();
	}

	void aboutPrint(Printed earlier, Printed later) {
		aboutPrint(this.from, this.comparison.earlier().size(), earlier);
		aboutPrint(this.to, this.comparison.later().size(), later);
	}

	/** Where it is less than half, what did not change is mostly what is not printed. */
	private void aboutPrint(Plan plan, int actions, Printed printed) {
		if (printed.led() * 2 < actions) {
			say("%s names the organisations that lead %s of its %d actions: leadChanged says little."
				.formatted(name(plan), few(printed.led()), actions));
		}
		if (printed.timed() * 2 < actions) {
			say("%s prints a timing for %s of its %d actions: timingChanged says little.".formatted(name(plan),
					few(printed.timed()), actions));
		}
	}

	private static String few(int count) {
		return (count > 0) ? "only " + count : "none";
	}

	private static String names(List<Plan> plans) {
		return String.join(", ", plans.stream().map(Caveats::name).toList());
	}

	private static String name(Plan plan) {
		return "%s (%s)".formatted(plan.shortTitle(), plan.id());
	}

	private void say(String sentence) {
		this.sentences.add(sentence);
	}

}
