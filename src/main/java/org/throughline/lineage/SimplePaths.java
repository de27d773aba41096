package org.throughline.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

/**
 * Finds the simple paths between two actions one after the other, shortest first, then by
 * action ids and link ids: Yen's algorithm as Lawler improved it. Each further path costs
 * a search over the graph for each of its steps, however many other paths there are.
 */
final class SimplePaths {

	private static final Comparator<Candidate> ORDER = Comparator
		.<Candidate>comparingInt((candidate) -> candidate.steps().size())
		.thenComparing(Candidate::actions, SimplePaths::compare)
		.thenComparing(Candidate::links, SimplePaths::compare);

	private static final Comparator<Step> BY_LATER_THEN_LINK = Comparator.comparing(Step::later)
		.thenComparing(Step::link);

	private final Map<String, List<Step>> leaving = new HashMap<>();

	private final Map<String, List<Step>> arriving = new HashMap<>();

	private final String from;

	private final String to;

	/** Over the links that may lie on a way from one action to another. */
	SimplePaths(Collection<Step> steps, String from, String to) {
		this.from = from;
		this.to = to;
		for (Step step : steps) {
			if (step.later().equals(from) || step.earlier().equals(to)) {
				continue;
			}
			this.leaving.computeIfAbsent(step.earlier(), (id) -> new ArrayList<>()).add(step);
			this.arriving.computeIfAbsent(step.later(), (id) -> new ArrayList<>()).add(step);
		}
		this.leaving.values().forEach((list) -> list.sort(BY_LATER_THEN_LINK));
	}

	/**
	 * The first paths.
	 * @param maxLength the most steps that a path may have
	 * @param limit the most paths wanted
	 * @param outOfTime asked before each further path
	 */
	Found find(int maxLength, int limit, BooleanSupplier outOfTime) {
		List<List<Step>> paths = new ArrayList<>();
		Queue<Candidate> candidates = new PriorityQueue<>(ORDER);
		offer(candidates, List.of(), Set.of());
		boolean stopped = false;
		while (paths.size() < limit && shortestFits(candidates, maxLength)) {
			if (outOfTime.getAsBoolean()) {
				stopped = true;
				break;
			}
			Candidate next = candidates.remove();
			paths.add(next.steps());
			offerDeviations(candidates, next);
		}
		boolean more = shortestFits(candidates, maxLength);
		boolean longer = more ? longestPossible() > maxLength : !candidates.isEmpty();
		return new Found(paths, more && !stopped, longer, stopped);
	}

	private static boolean shortestFits(Queue<Candidate> candidates, int maxLength) {
		Candidate shortest = candidates.peek();
		return shortest != null && shortest.steps().size() <= maxLength;
	}

	/**
	 * Every path not found yet leaves this one somewhere: the best that leaves it at each
	 * place.
	 */
	private void offerDeviations(Queue<Candidate> candidates, Candidate path) {
		for (int at = path.fixed(); at < path.steps().size(); at++) {
			Set<String> barred = new HashSet<>((at == path.fixed()) ? path.barred() : Set.of());
			barred.add(path.steps().get(at).link());
			offer(candidates, path.steps().subList(0, at), barred);
		}
	}

	/**
	 * Adds the best path that begins with these steps and goes on by none of the barred
	 * links.
	 */
	private void offer(Queue<Candidate> candidates, List<Step> begun, Set<String> barred) {
		Set<String> visited = new HashSet<>();
		visited.add(this.from);
		begun.forEach((step) -> visited.add(step.later()));
		Map<String, Integer> distances = distancesWithout(visited);
		List<Step> path = new ArrayList<>(begun);
		String at = begun.isEmpty() ? this.from : begun.getLast().later();
		Step next = nearest(at, distances, barred);
		while (next != null) {
			path.add(next);
			if (next.later().equals(this.to)) {
				candidates.add(new Candidate(path, begun.size(), barred));
				return;
			}
			next = nearest(next.later(), distances, Set.of());
		}
	}

	/**
	 * The step to the action nearest to the goal, the first by action id and link id
	 * among equals.
	 */
	private @Nullable Step nearest(String at, Map<String, Integer> distances, Set<String> barred) {
		return this.leaving.getOrDefault(at, List.of())
			.stream()
			.filter((step) -> distances.containsKey(step.later()) && !barred.contains(step.link()))
			.min(Comparator.comparing((step) -> distances.get(step.later())))
			.orElse(null);
	}

	private Map<String, Integer> distancesWithout(Set<String> without) {
		Map<String, Integer> distances = new HashMap<>();
		Deque<String> queue = new ArrayDeque<>();
		distances.put(this.to, 0);
		queue.add(this.to);
		while (!queue.isEmpty()) {
			String at = queue.remove();
			int distance = distances.getOrDefault(at, 0) + 1;
			for (Step step : this.arriving.getOrDefault(at, List.of())) {
				if (!without.contains(step.earlier()) && distances.putIfAbsent(step.earlier(), distance) == null) {
					queue.add(step.earlier());
				}
			}
		}
		return distances;
	}

	/**
	 * No path has more steps than this: the longest there is where no way leads back to
	 * where it came from, and otherwise one through every action.
	 */
	private int longestPossible() {
		Map<String, Integer> longest = new HashMap<>(Map.of(this.from, 0));
		Map<String, Integer> awaited = new HashMap<>();
		this.arriving.forEach((action, steps) -> awaited.put(action, steps.size()));
		Deque<String> settled = new ArrayDeque<>(List.of(this.from));
		int count = 0;
		while (!settled.isEmpty()) {
			String at = settled.remove();
			count++;
			for (Step step : this.leaving.getOrDefault(at, List.of())) {
				longest.merge(step.later(), longest.getOrDefault(at, 0) + 1, Math::max);
				if (awaited.merge(step.later(), -1, Integer::sum) == 0) {
					settled.add(step.later());
				}
			}
		}
		boolean acyclic = count == awaited.size() + 1;
		return acyclic ? longest.getOrDefault(this.to, 0) : awaited.size();
	}

	private static int compare(List<String> left, List<String> right) {
		for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
			int order = left.get(i).compareTo(right.get(i));
			if (order != 0) {
				return order;
			}
		}
		return Integer.compare(left.size(), right.size());
	}

	/**
	 * Paths found, and what is known of those that were not.
	 *
	 * @param more whether there is another path that is short enough
	 * @param longer whether a path that is too long cannot be ruled out
	 * @param outOfTime whether the search was stopped
	 */
	record Found(List<List<Step>> paths, boolean more, boolean longer, boolean outOfTime) {
	}

	/**
	 * A path that has not been given out yet: the best of those that begin with its first
	 * {@code fixed} steps and then take none of the barred links.
	 */
	private record Candidate(List<Step> steps, int fixed, Set<String> barred) {

		List<String> actions() {
			return this.steps.stream().map(Step::later).toList();
		}

		List<String> links() {
			return this.steps.stream().map(Step::link).toList();
		}

	}

}
