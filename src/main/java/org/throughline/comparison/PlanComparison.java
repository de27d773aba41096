package org.throughline.comparison;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.throughline.catalogue.Plan;
import org.throughline.lineage.LinkFilter;
import org.throughline.lineage.Step;

/**
 * What became of one plan's actions in another. Each action of the first is in a pair or
 * ended, and each of the second is in a pair or new.
 *
 * @param links which links count
 * @param earlier all actions of the first plan that are compared
 * @param later all actions of the second plan that are compared
 * @param carried the pairs, by their order
 */
public record PlanComparison(Plan from, Plan to, LinkFilter links, List<Compared> earlier, List<Compared> later,
		NavigableMap<String, Pair> carried) {

	/**
	 * Of two plans and what lies between them.
	 * @param actions of both plans
	 * @param steps all links that may lie on a path from one to the other
	 */
	static PlanComparison of(Plan from, Plan to, LinkFilter links, List<Compared> actions, List<Step> steps) {
		List<Compared> earlier = actions.stream().filter((action) -> action.plan().equals(from.id())).toList();
		List<Compared> later = actions.stream().filter((action) -> action.plan().equals(to.id())).toList();
		FirstPaths paths = new FirstPaths(steps);
		NavigableMap<String, Pair> carried = new TreeMap<>();
		for (Compared start : earlier) {
			Map<String, Step> arrivals = paths.from(start.id());
			later.stream()
				.filter((end) -> arrivals.containsKey(end.id()))
				.map((end) -> new Pair(start, end, arrivals))
				.forEach((pair) -> carried.put(pair.order(), pair));
		}
		return new PlanComparison(from, to, links, earlier, later, carried);
	}

	/** Those of the first plan that no path joins to one of the second. */
	List<Compared> ended() {
		return without(this.earlier, Pair::earlier);
	}

	/** Those of the second plan that no path joins to one of the first. */
	List<Compared> appeared() {
		return without(this.later, Pair::later);
	}

	private List<Compared> without(List<Compared> actions, Function<Pair, Compared> end) {
		Set<Compared> paired = this.carried.values().stream().map(end).collect(Collectors.toSet());
		return actions.stream().filter((action) -> !paired.contains(action)).toList();
	}

}
