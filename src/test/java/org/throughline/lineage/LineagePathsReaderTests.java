package org.throughline.lineage;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.throughline.catalogue.Basis;
import org.throughline.catalogue.NotFoundException;
import org.throughline.database.GraphQueries;
import org.throughline.database.GraphTest;
import org.throughline.lineage.TestGraph.TestAction;
import org.throughline.lineage.TestGraph.TestLink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Compares paths with what trying every way through the same graph finds.
 */
@GraphTest
class LineagePathsReaderTests {

	private static final LocalDate DAY = LocalDate.of(2013, 3, 31);

	private static final Comparator<List<TestLink>> ORDER = Comparator.<List<TestLink>>comparingInt(List::size)
		.thenComparing((path) -> String.join(" ", path.stream().map(TestLink::later).toList()))
		.thenComparing((path) -> String.join(" ", path.stream().map(TestLink::id).toList()));

	private final Driver driver;

	private final LineagePathsReader reader;

	LineagePathsReaderTests(Driver driver, GraphQueries queries) {
		this.driver = driver;
		this.reader = new LineagePathsReader(queries, new LineageProperties(1000, Duration.ofSeconds(5)));
	}

	@Test
	void agreesWithTryingEveryWayOnRandomGraphs() {
		RandomGraphs graphs = new RandomGraphs(20251201, 1000);
		graphs.all.write(this.driver);
		for (TestGraph graph : graphs.each) {
			LocalDate asOf = graphs.asOf();
			LinkFilter filter = graphs.filter();
			int maxDepth = graphs.number(1, 6);
			int limit = graphs.number(1, 8);
			List<TestLink> admitted = graph.links.stream()
				.filter((link) -> link.passes(filter, Arguments.dayOf(asOf)))
				.toList();
			List<String> known = graph.actions.stream()
				.filter((action) -> !action.published().isAfter(Arguments.dayOf(asOf)))
				.map(TestAction::id)
				.toList();
			if (known.size() < 2) {
				continue;
			}
			String from = known.getFirst();
			String to = known.getLast();

			LineagePaths paths = this.reader.paths(from, to, filter, maxDepth, limit, asOf);

			List<List<TestLink>> all = everyPath(admitted, from, to);
			if (all.isEmpty()) {
				all = everyPath(admitted, to, from);
			}
			List<List<TestLink>> shortEnough = all.stream().filter((path) -> path.size() <= maxDepth).toList();
			boolean more = shortEnough.size() > limit;
			assertThat(paths.paths().stream().map((path) -> path.links().stream().map(Link::id).toList()))
				.as("paths from %s to %s in %s", from, to, admitted)
				.isEqualTo(shortEnough.stream()
					.limit(limit)
					.map((path) -> path.stream().map(TestLink::id).toList())
					.toList());
			assertThat(paths.truncatedBy().contains(Truncation.LIMIT)).isEqualTo(more);
			if (all.size() > shortEnough.size()) {
				assertThat(paths.truncatedBy()).contains(Truncation.DEPTH);
			}
			else if (!more) {
				assertThat(paths.complete()).isTrue();
			}
			assertThat(paths.paths()).allSatisfy((path) -> {
				assertThat(path.length()).isEqualTo(path.actions().size() - 1);
				for (int i = 0; i < path.length(); i++) {
					assertThat(path.links().get(i).earlier()).isEqualTo(path.actions().get(i).id());
					assertThat(path.links().get(i).later()).isEqualTo(path.actions().get(i + 1).id());
				}
			});
		}
	}

	@Test
	void answersItsLimitAtOnceWhereWaysMultiply() {
		TestGraph graph = new TestGraph();
		Set<String> seen = new HashSet<>();
		for (Step step : LayeredDiamonds.steps(12, 8)) {
			for (String id : List.of(step.earlier(), step.later())) {
				if (seen.add(id)) {
					graph.action(id, DAY, null);
				}
			}
			graph.link(new TestLink(step.link(), step.earlier(), step.later(), LinkType.BUILDS_ON, 3, DAY));
		}
		graph.write(this.driver);

		LineagePaths paths = this.reader.paths(LayeredDiamonds.FIRST, LayeredDiamonds.LAST, LinkFilter.ANY, 20, 10,
				null);

		assertThat(paths.paths()).hasSize(10).allSatisfy((path) -> assertThat(path.length()).isEqualTo(13));
		assertThat(paths.truncatedBy()).containsExactly(Truncation.LIMIT);
	}

	@Test
	void aPathIsStatedOnlyWhenEveryLinkIs() {
		TestGraph graph = new TestGraph();
		for (String id : List.of("basis-2000/1", "basis-2000/2", "basis-2000/3")) {
			graph.action(id, DAY, null);
		}
		graph.link(new TestLink("link/basis-1", "basis-2000/1", "basis-2000/2", LinkType.BUILDS_ON, 4, DAY));
		graph.link(new TestLink("link/basis-2", "basis-2000/2", "basis-2000/3", LinkType.BUILDS_ON, 4, DAY));
		graph.link(new TestLink("link/basis-3", "basis-2000/2", "basis-2000/3", LinkType.REPLACED_BY, 2, DAY));
		graph.write(this.driver);

		LineagePaths paths = this.reader.paths("basis-2000/3", "basis-2000/1", LinkFilter.ANY, 20, 10, null);

		assertThat(paths.paths()).extracting(LineagePath::basis).containsExactly(Basis.STATED, Basis.JUDGED);
		assertThat(paths.paths().getFirst().actions().getFirst().id()).isEqualTo("basis-2000/1");
	}

	@Test
	void namesEachEndThatIsNotKnown() {
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.reader.paths("nowhere-2000/1", "nowhere-2000/2", LinkFilter.ANY, 20, 10, null))
			.withMessageContaining("nowhere-2000/1, nowhere-2000/2");
	}

	private static List<List<TestLink>> everyPath(List<TestLink> links, String from, String to) {
		List<List<TestLink>> paths = everyPath(links, from, to, new HashSet<>(Set.of(from)));
		paths.sort(ORDER);
		return paths;
	}

	private static List<List<TestLink>> everyPath(List<TestLink> links, String at, String goal, Set<String> visited) {
		List<List<TestLink>> paths = new ArrayList<>();
		if (at.equals(goal)) {
			paths.add(List.of());
			return paths;
		}
		for (TestLink link : links) {
			if (link.earlier().equals(at) && visited.add(link.later())) {
				for (List<TestLink> rest : everyPath(links, link.later(), goal, visited)) {
					List<TestLink> path = new ArrayList<>(List.of(link));
					path.addAll(rest);
					paths.add(path);
				}
				visited.remove(link.later());
			}
		}
		return paths;
	}

}
