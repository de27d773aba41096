package org.throughline.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import org.throughline.catalogue.Basis;
import org.throughline.catalogue.Confidence;
import org.throughline.lineage.TestGraph.TestAction;
import org.throughline.lineage.TestGraph.TestLink;

/**
 * Small random graphs with cycles, diamonds, parallel links of different types, links
 * within a plan, parents and parts; each is apart from the others in one database.
 */
final class RandomGraphs {

	private static final List<LocalDate> DAYS = List.of(LocalDate.of(2012, 3, 31), LocalDate.of(2013, 3, 31),
			LocalDate.of(2016, 3, 31), LocalDate.of(2025, 12, 31));

	final TestGraph all = new TestGraph();

	final List<TestGraph> each = new ArrayList<>();

	private final Random random;

	RandomGraphs(long seed, int count) {
		this.random = new Random(seed);
		for (int i = 0; i < count; i++) {
			TestGraph graph = graph("random-%04d/".formatted(i));
			this.each.add(graph);
			this.all.actions.addAll(graph.actions);
			this.all.links.addAll(graph.links);
		}
	}

	int number(int least, int most) {
		return least + this.random.nextInt(most - least + 1);
	}

	<T> T oneOf(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	@Nullable LocalDate asOf() {
		return (number(0, 3) == 0) ? oneOf(DAYS) : null;
	}

	LinkFilter filter() {
		if (number(0, 2) > 0) {
			return LinkFilter.ANY;
		}
		return new LinkFilter((number(0, 1) == 0) ? null : List.of(oneOf(List.of(LinkType.values()))),
				(number(0, 2) > 0) ? null : List.of(oneOf(List.of(Basis.values()))),
				(number(0, 1) == 0) ? null : oneOf(List.of(Confidence.values())));
	}

	private TestGraph graph(String prefix) {
		TestGraph graph = new TestGraph();
		int actions = number(2, 7);
		for (int i = 0; i < actions; i++) {
			String parent = (i > 0 && number(0, 4) == 0) ? prefix + number(0, i - 1) : null;
			LocalDate day = (parent != null) ? dayOf(graph, parent) : oneOf(DAYS);
			graph.action(prefix + i, day, parent);
		}
		int links = number(0, 12);
		for (int i = 0; i < links; i++) {
			String earlier = prefix + number(0, actions - 1);
			String later = prefix + number(0, actions - 1);
			if (!earlier.equals(later)) {
				LocalDate known = latest(oneOf(DAYS), latest(dayOf(graph, earlier), dayOf(graph, later)));
				graph.link(new TestLink("link/%s%02d".formatted(prefix, i * 5 % 13), earlier, later,
						oneOf(List.of(LinkType.values())), number(1, 4), known));
			}
		}
		return graph;
	}

	private static LocalDate dayOf(TestGraph graph, String id) {
		return graph.actions.stream()
			.filter((action) -> action.id().equals(id))
			.map(TestAction::published)
			.findFirst()
			.orElseThrow();
	}

	private static LocalDate latest(LocalDate left, LocalDate right) {
		return left.isAfter(right) ? left : right;
	}

}
