package org.throughline.lineage;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.throughline.catalogue.BadRequestException;
import org.throughline.catalogue.NotFoundException;
import org.throughline.database.GraphQueries;
import org.throughline.database.GraphTest;
import org.throughline.lineage.TestGraph.TestAction;
import org.throughline.lineage.TestGraph.TestLink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Compares lineages with what a slow and obvious walk makes of the same graph.
 */
@GraphTest
class LineageReaderTests {

	private static final LineageProperties ROOMY = new LineageProperties(1000, Duration.ofSeconds(5));

	private final Driver driver;

	private final GraphQueries queries;

	LineageReaderTests(Driver driver, GraphQueries queries) {
		this.driver = driver;
		this.queries = queries;
	}

	@Test
	void agreesWithAnObviousWalkOnRandomGraphs() {
		RandomGraphs graphs = new RandomGraphs(20130301, 1000);
		graphs.all.write(this.driver);
		LineageReader reader = new LineageReader(this.queries, ROOMY);
		for (TestGraph graph : graphs.each) {
			Walk walk = new Walk(graphs.oneOf(List.of(LineageDirection.values())), graphs.number(0, 4),
					graphs.number(0, 1) == 0, graphs.filter(), graphs.asOf());
			LocalDate day = Arguments.dayOf(walk.asOf());
			List<String> known = graph.actions.stream()
				.filter((action) -> !action.published().isAfter(day))
				.map(TestAction::id)
				.toList();
			if (known.isEmpty()) {
				continue;
			}
			List<String> starts = List.of(graphs.oneOf(known), graphs.oneOf(known));

			Lineage lineage = reader.lineages(List.of(starts), walk).getFirst();

			Expected expected = Expected.of(graph, starts, walk);
			assertThat(lineage.actions().stream().map((one) -> one.action().id() + " " + one.depth()))
				.as("actions of %s by %s in %s", starts, walk, graph.links)
				.isEqualTo(expected.actions());
			assertThat(lineage.links().stream().map(Link::id)).as("links of %s by %s in %s", starts, walk, graph.links)
				.isEqualTo(expected.links());
			assertThat(lineage.truncatedBy()).as("truncation of %s by %s in %s", starts, walk, graph.links)
				.isEqualTo(expected.leadsOut() ? List.of(Truncation.DEPTH) : List.of());
		}
	}

	@Test
	void severalWalksInOneQuestionAnswerAsEachDoesAlone() {
		RandomGraphs graphs = new RandomGraphs(7, 40);
		graphs.all.actions.replaceAll((action) -> new TestAction("several-" + action.id(), action.published(),
				(action.parent() != null) ? "several-" + action.parent() : null));
		graphs.all.links.replaceAll((link) -> new TestLink("link/several-" + link.id(), "several-" + link.earlier(),
				"several-" + link.later(), link.type(), link.rank(), link.knownFrom()));
		graphs.all.write(this.driver);
		LineageReader reader = new LineageReader(this.queries, ROOMY);
		Walk walk = new Walk(LineageDirection.BOTH, 2, true, LinkFilter.ANY, null);
		List<List<String>> starts = graphs.all.actions.stream().map((action) -> List.of(action.id())).toList();

		assertThat(reader.lineages(starts, walk))
			.isEqualTo(starts.stream().map((one) -> reader.lineages(List.of(one), walk).getFirst()).toList());
	}

	@Test
	void dropsWholeOutermostLevelsWhenThereAreTooManyActions() {
		TestGraph graph = new TestGraph();
		LocalDate day = LocalDate.of(2013, 3, 31);
		graph.action("size-2000/0", day, null);
		for (int i = 1; i <= 60; i++) {
			graph.action("size-2001/" + i, day, null);
			graph.action("size-2002/" + i, day, null);
			graph.link(new TestLink("link/size-a-" + i, "size-2000/0", "size-2001/" + i, LinkType.BUILDS_ON, 3, day));
			graph
				.link(new TestLink("link/size-b-" + i, "size-2001/" + i, "size-2002/" + i, LinkType.BUILDS_ON, 3, day));
		}
		graph.write(this.driver);
		LineageReader reader = new LineageReader(this.queries, new LineageProperties(100, Duration.ofSeconds(5)));

		Lineage whole = new LineageReader(this.queries, ROOMY)
			.lineages(List.of(List.of("size-2000/0")), walk(LineageDirection.LATER, 10))
			.getFirst();
		Lineage cut = reader.lineages(List.of(List.of("size-2000/0")), walk(LineageDirection.LATER, 10)).getFirst();

		assertThat(whole.complete()).isTrue();
		assertThat(whole.maxDepthReached()).isEqualTo(2);
		assertThat(cut.truncatedBy()).containsExactly(Truncation.SIZE);
		assertThat(cut.actions()).hasSize(61);
		assertThat(cut.links()).hasSize(60);
		assertThat(cut.maxDepthReached()).isEqualTo(1);
	}

	@Test
	void namesTheStartsThatAreNotKnown() {
		TestGraph graph = new TestGraph();
		graph.action("unknown-2016/1", LocalDate.of(2016, 3, 31), null);
		graph.write(this.driver);
		LineageReader reader = new LineageReader(this.queries, ROOMY);

		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> reader.lineages(List.of(List.of("unknown-2016/1", "unknown-2016/2")),
					walk(LineageDirection.BOTH, 1)))
			.withMessageContaining("unknown-2016/2");
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> reader.lineages(List.of(List.of("unknown-2016/1")),
					new Walk(LineageDirection.BOTH, 1, true, LinkFilter.ANY, LocalDate.of(2015, 1, 1))))
			.withMessageContaining("2015-01-01");
	}

	@Test
	void refusesDepthsAndFiltersThatCannotBeMeant() {
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> walk(LineageDirection.BOTH, 51))
			.withMessageContaining("0 to 50");
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> walk(LineageDirection.BOTH, -1));
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> new LinkFilter(List.of(), null, null))
			.withMessageContaining("types");
	}

	private static Walk walk(LineageDirection direction, int maxDepth) {
		return new Walk(direction, maxDepth, true, LinkFilter.ANY, null);
	}

	/**
	 * What a walk that looks at every link again and again finds.
	 */
	private record Expected(List<String> actions, List<String> links, boolean leadsOut) {

		static Expected of(TestGraph graph, List<String> given, Walk walk) {
			LocalDate day = Arguments.dayOf(walk.asOf());
			List<TestLink> admitted = graph.links.stream().filter((link) -> link.passes(walk.links(), day)).toList();
			Set<String> starts = new HashSet<>(given);
			boolean grew = walk.includeParts();
			while (grew) {
				grew = false;
				for (TestAction action : graph.actions) {
					grew |= action.parent() != null && starts.contains(action.parent()) && starts.add(action.id());
				}
			}
			Map<String, Integer> later = distances(starts, admitted, walk.direction().goesLater(), true,
					walk.maxDepth());
			Map<String, Integer> earlier = distances(starts, admitted, walk.direction().goesEarlier(), false,
					walk.maxDepth());
			Set<String> in = new HashSet<>(later.keySet());
			in.addAll(earlier.keySet());
			boolean leadsOut = admitted.stream()
				.anyMatch((link) -> (walk.direction().goesLater() && later.containsKey(link.earlier())
						&& !in.contains(link.later()))
						|| (walk.direction().goesEarlier() && earlier.containsKey(link.later())
								&& !in.contains(link.earlier())));
			Map<String, TestAction> byId = graph.actions.stream()
				.collect(Collectors.toMap(TestAction::id, (action) -> action));
			List<String> actions = in.stream()
				.sorted(Comparator.<String>comparingInt((id) -> depth(later.get(id), earlier.get(id)))
					.thenComparing((id) -> byId.get(id).order())
					.thenComparing((id) -> id))
				.map((id) -> id + " " + depth(later.get(id), earlier.get(id)))
				.toList();
			List<String> links = new ArrayList<>(admitted.stream()
				.filter((link) -> in.contains(link.earlier()) && in.contains(link.later()))
				.map(TestLink::id)
				.sorted()
				.toList());
			return new Expected(actions, links, leadsOut);
		}

		private static Map<String, Integer> distances(Set<String> starts, List<TestLink> links, boolean walked,
				boolean forwards, int maxDepth) {
			Map<String, Integer> distances = new HashMap<>();
			if (walked) {
				starts.forEach((start) -> distances.put(start, 0));
				for (int round = 0; round < maxDepth; round++) {
					for (TestLink link : links) {
						String here = forwards ? link.earlier() : link.later();
						String there = forwards ? link.later() : link.earlier();
						if (distances.getOrDefault(here, -1) == round) {
							distances.putIfAbsent(there, round + 1);
						}
					}
				}
			}
			return distances;
		}

		private static int depth(@Nullable Integer later, @Nullable Integer earlier) {
			if (later != null && (earlier == null || later <= earlier)) {
				return later;
			}
			return (earlier != null) ? -earlier : 0;
		}

	}

}
