package org.throughline.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the path search with one that simply tries every way, on small random graphs
 * with cycles, diamonds and parallel links.
 */
class SimplePathsTests {

	private static final Comparator<List<Step>> ORDER = Comparator.<List<Step>>comparingInt(List::size)
		.thenComparing((path) -> String.join(" ", path.stream().map(Step::later).toList()))
		.thenComparing((path) -> String.join(" ", path.stream().map(Step::link).toList()));

	@Property(tries = 3000)
	void findsEveryPathInOrderAndSaysWhatIsMissing(@ForAll("graphs") List<Step> graph,
			@ForAll @IntRange(min = 1, max = 7) int maxLength, @ForAll @IntRange(min = 1, max = 12) int limit) {
		List<List<Step>> all = everyPath(graph, "a", new HashSet<>(Set.of("a")), "b");
		all.sort(ORDER);
		List<List<Step>> shortEnough = all.stream().filter((path) -> path.size() <= maxLength).toList();
		boolean longer = all.size() > shortEnough.size();

		SimplePaths.Found found = new SimplePaths(between(graph, "a", "b"), "a", "b").find(maxLength, limit,
				() -> false);

		assertThat(found.paths()).isEqualTo(shortEnough.stream().limit(limit).toList());
		assertThat(found.more()).isEqualTo(shortEnough.size() > limit);
		assertThat(found.outOfTime()).isFalse();
		if (!found.more() || isAcyclic(graph)) {
			assertThat(found.longer()).isEqualTo(longer);
		}
		else if (longer) {
			assertThat(found.longer()).isTrue();
		}
	}

	@Example
	void costsNoMoreWhereWaysMultiply() {
		List<Step> diamonds = LayeredDiamonds.steps(12, 8);

		SimplePaths.Found found = new SimplePaths(diamonds, LayeredDiamonds.FIRST, LayeredDiamonds.LAST).find(20, 10,
				() -> false);

		assertThat(found.paths()).hasSize(10).allSatisfy((path) -> assertThat(path).hasSize(13));
		assertThat(found.more()).isTrue();
		assertThat(found.longer()).isFalse();
	}

	@Example
	void stopsWhenTimeIsUp() {
		SimplePaths.Found found = new SimplePaths(LayeredDiamonds.steps(3, 3), LayeredDiamonds.FIRST,
				LayeredDiamonds.LAST)
			.find(20, 10, () -> true);

		assertThat(found.paths()).isEmpty();
		assertThat(found.outOfTime()).isTrue();
	}

	@Provide
	Arbitrary<List<Step>> graphs() {
		Arbitrary<String> actions = Arbitraries.of("a", "b", "c", "d", "e", "f");
		return Combinators.combine(actions, actions)
			.as((earlier, later) -> new String[] { earlier, later })
			.filter((ends) -> !ends[0].equals(ends[1]))
			.list()
			.ofMaxSize(14)
			.map((ends) -> IntStream.range(0, ends.size())
				.mapToObj((i) -> new Step("%02d".formatted(i * 5 % 14), ends.get(i)[0], ends.get(i)[1]))
				.toList());
	}

	/**
	 * What the graph would give: the links between actions that lie on a walk from one to
	 * the other.
	 */
	private static List<Step> between(List<Step> graph, String from, String to) {
		Set<String> after = reach(graph, from, true);
		Set<String> before = reach(graph, to, false);
		return graph.stream()
			.filter((step) -> after.contains(step.earlier()) && before.contains(step.later()))
			.toList();
	}

	private static Set<String> reach(List<Step> graph, String start, boolean forwards) {
		Set<String> reached = new HashSet<>(Set.of(start));
		boolean grew = true;
		while (grew) {
			grew = false;
			for (Step step : graph) {
				String here = forwards ? step.earlier() : step.later();
				String there = forwards ? step.later() : step.earlier();
				grew |= reached.contains(here) && reached.add(there);
			}
		}
		return reached;
	}

	private static boolean isAcyclic(List<Step> graph) {
		return graph.stream().noneMatch((step) -> reach(graph, step.later(), true).contains(step.earlier()));
	}

	private static List<List<Step>> everyPath(List<Step> graph, String at, Set<String> visited, String goal) {
		List<List<Step>> paths = new ArrayList<>();
		if (at.equals(goal)) {
			paths.add(List.of());
			return paths;
		}
		for (Step step : graph) {
			if (step.earlier().equals(at) && visited.add(step.later())) {
				for (List<Step> rest : everyPath(graph, step.later(), visited, goal)) {
					List<Step> path = new ArrayList<>(List.of(step));
					path.addAll(rest);
					paths.add(path);
				}
				visited.remove(step.later());
			}
		}
		return paths;
	}

}
