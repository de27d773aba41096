package org.throughline.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.throughline.lineage.Step;

/**
 * Finds the first path from an action to each that it leads to: the shortest, and of
 * equals the first by action ids, then by link ids. However many paths there are, each
 * link is looked at once for each action that is started from.
 */
final class FirstPaths {

	private static final Comparator<Step> BY_LATER_THEN_LINK = Comparator.comparing(Step::later)
		.thenComparing(Step::link);

	private final Map<String, List<Step>> leaving = new HashMap<>();

	FirstPaths(Collection<Step> steps) {
		steps.forEach((step) -> this.leaving.computeIfAbsent(step.earlier(), (id) -> new ArrayList<>()).add(step));
		this.leaving.values().forEach((list) -> list.sort(BY_LATER_THEN_LINK));
	}

	/**
	 * The last step of the first path to each action that can be reached. Actions are
	 * come to in the order of their first paths, so what is found first stays.
	 */
	Map<String, Step> from(String start) {
		Map<String, Step> arrivals = new HashMap<>();
		Deque<String> queue = new ArrayDeque<>();
		queue.add(start);
		while (!queue.isEmpty()) {
			for (Step step : this.leaving.getOrDefault(queue.remove(), List.of())) {
				if (!step.later().equals(start) && arrivals.putIfAbsent(step.later(), step) == null) {
					queue.add(step.later());
				}
			}
		}
		return arrivals;
	}

	/** The whole of the first path to one of the actions reached. */
	static List<Step> to(String end, Map<String, Step> arrivals) {
		List<Step> path = new ArrayList<>();
		for (Step step = arrivals.get(end); step != null; step = arrivals.get(step.earlier())) {
			path.add(step);
		}
		return path.reversed();
	}

}
