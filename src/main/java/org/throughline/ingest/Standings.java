package org.throughline.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Works out the origins or the fates of all actions from links, plans and reviews, and
 * those of parents that no link names from their children's.
 */
final class Standings {

	private final Side side;

	private final DataPackage data;

	/** The links that lead from an action to another plan this way. */
	private final Map<String, List<Row>> links;

	private final Map<String, Row> reviews;

	private final Map<String, List<Row>> children;

	private final Set<String> outermostPlans;

	private final Map<String, Standing> known = new HashMap<>();

	Standings(Side side, DataPackage data) {
		this.side = side;
		this.data = data;
		this.links = data.rows("links")
			.stream()
			.filter((link) -> link.get("withdrawn_on") == null && joinsTwoPlans(link))
			.collect(Collectors.groupingBy((link) -> link.text(side.end())));
		this.reviews = data.rows("reviews")
			.stream()
			.filter((review) -> review.is("side", side.name()))
			.collect(Collectors.toMap((review) -> review.text("action"), Function.identity()));
		this.children = data.grouped("actions", "parent");
		this.outermostPlans = data.grouped("plans", "series")
			.values()
			.stream()
			.map(this::outermost)
			.collect(Collectors.toSet());
	}

	Standing of(Row action) {
		Standing standing = this.known.get(action.key());
		if (standing == null) {
			standing = workOut(action);
			this.known.put(action.key(), standing);
		}
		return standing;
	}

	private Standing workOut(Row action) {
		List<Row> ownLinks = this.links.getOrDefault(action.key(), List.of());
		Row review = this.reviews.get(action.key());
		if (!ownLinks.isEmpty()) {
			// A source may say that there is nothing where a reader found something: its
			// note stays.
			return new Standing(this.side.linked(),
					strongest(ownLinks.stream().map((link) -> link.text("basis")).toList()),
					(review != null) ? review.get("note") : null);
		}
		List<Row> parts = this.children.getOrDefault(action.key(), List.of());
		if (!parts.isEmpty()) {
			return together(parts.stream().map(this::of).toList());
		}
		if (this.outermostPlans.contains(action.text("plan"))) {
			return new Standing(this.side.outermost(), null, null);
		}
		return (review != null) ? new Standing(review.text("kind"), review.text("basis"), review.get("note"))
				: new Standing(Standing.NOT_REVIEWED, null, null);
	}

	private Standing together(List<Standing> parts) {
		Set<String> kinds = parts.stream().map(Standing::kind).collect(Collectors.toSet());
		String kind = together(kinds);
		List<String> bases = parts.stream()
			.filter((part) -> part.kind().equals(kind) && part.basis() != null)
			.map((part) -> String.valueOf(part.basis()))
			.toList();
		return new Standing(kind, kind.equals(this.side.linked()) ? strongest(bases) : weakest(bases), null);
	}

	private String together(Set<String> kinds) {
		if (kinds.size() > 1 && !kinds.contains(this.side.linked()) && kinds.contains(Standing.NOT_REVIEWED)) {
			return Standing.NOT_REVIEWED;
		}
		return this.side.precedence().stream().filter(kinds::contains).findFirst().orElseThrow();
	}

	/** One source that says so is enough for a link. */
	private static String strongest(List<String> bases) {
		return bases.contains("STATED") ? "STATED" : "JUDGED";
	}

	/** An absence in all parts is stated only where it is of each. */
	private static @Nullable String weakest(List<String> bases) {
		if (bases.isEmpty()) {
			return null;
		}
		return bases.contains("JUDGED") ? "JUDGED" : "STATED";
	}

	private boolean joinsTwoPlans(Row link) {
		return !this.data.get("actions", link.text("earlier"))
			.is("plan", this.data.get("actions", link.text("later")).text("plan"));
	}

	/**
	 * The newest plan of a series, even if it is not held; or the earliest of which
	 * anything is. Empty where nothing of the series is held.
	 */
	private String outermost(List<Row> series) {
		Comparator<Row> byGeneration = Comparator.comparingLong((plan) -> plan.number("generation"));
		return ((this.side == Side.FATE) ? series.stream().max(byGeneration)
				: series.stream().filter((plan) -> !plan.is("holding", "NOT_HELD")).min(byGeneration))
			.map(Row::key)
			.orElse("");
	}

}
