package org.throughline.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;

import org.throughline.catalogue.BadRequestException;
import org.throughline.catalogue.Basis;
import org.throughline.catalogue.Confidence;
import org.throughline.catalogue.LimitExceededException;
import org.throughline.catalogue.NotFoundException;
import org.throughline.comparison.PlansGraph.TestLink;
import org.throughline.database.GraphQueries;
import org.throughline.database.GraphTest;
import org.throughline.lineage.LinkFilter;
import org.throughline.lineage.LinkType;
import org.throughline.lineage.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Compares what is carried forward with what trying every way through the same graph
 * finds.
 */
@GraphTest
class ComparisonReaderTests {

	private static final Comparator<List<TestLink>> ORDER = Comparator.<List<TestLink>>comparingInt(List::size)
		.thenComparing((path) -> String.join(" ", path.stream().map(TestLink::later).toList()))
		.thenComparing((path) -> String.join(" ", path.stream().map(TestLink::id).toList()));

	private static final List<String> DAYS = List.of("2001-01-01", "2003-03-03", "2003-03-03", "2005-05-05");

	private final ComparisonReader reader;

	private final GraphQueries queries;

	ComparisonReaderTests(GraphQueries queries) {
		this.queries = queries;
		this.reader = new ComparisonReader(queries, new ComparisonProperties(2000, 20_000));
	}

	@BeforeAll
	static void write(Driver driver) {
		new PlansGraph().plan("small-2001", "2001-01-01")
			.plan("small-2005", "2005-01-01")
			.action("small-2001/1", "An objective")
			.part("small-2001/1a", "Its part", "small-2001/1")
			.action("small-2001/2", "An objective that a link names")
			.part("small-2001/2a", "Its part", "small-2001/2")
			.action("small-2005/1", "An action")
			.link("small-2001/2", "small-2005/1")
			.plan("day-2010", "2010-01-01")
			.plan("same-2010", "2010-01-01")
			.action("day-2010/1", "First")
			.action("same-2010/1", "Second")
			.link("same-2010/1", "day-2010/1")
			.write(driver);
	}

	@Test
	void everyActionIsInAPairOrAloneAsTryingEveryWayFindsOnRandomGraphs(Driver driver) {
		Random random = new Random(20251201);
		List<PlansGraph> graphs = new ArrayList<>();
		for (int i = 0; i < 200; i++) {
			graphs.add(graph(random, "r" + (char) ('a' + i / 26) + (char) ('a' + i % 26)));
		}
		PlansGraph all = new PlansGraph();
		graphs.forEach(all::add);
		all.write(driver);
		for (PlansGraph graph : graphs) {
			LinkFilter filter = filter(random);
			List<String> plans = List.copyOf(graph.plans.keySet());
			int from = random.nextInt(plans.size() - 1);
			String earlier = plans.get(from);
			String later = plans.get(from + 1 + random.nextInt(plans.size() - from - 1));

			PlanComparison comparison = this.reader.compare(earlier, later, filter);

			List<TestLink> admitted = graph.links.stream().filter((link) -> link.passes(filter)).toList();
			List<String> starts = compared(graph, earlier, admitted);
			List<String> ends = compared(graph, later, admitted);
			Map<String, List<String>> paths = new LinkedHashMap<>();
			starts.forEach((start) -> ends.forEach((end) -> everyPath(admitted, start, end).stream()
				.min(ORDER)
				.ifPresent((path) -> paths.put(start + " " + end, path.stream().map(TestLink::id).toList()))));
			assertThat(found(comparison)).as("%s to %s in %s", earlier, later, admitted)
				.containsExactlyEntriesOf(paths);
			Set<String> carried = new HashSet<>();
			paths.keySet().forEach((pair) -> carried.addAll(List.of(pair.split(" ", -1))));
			assertThat(comparison.ended()).extracting(Compared::id)
				.containsExactlyElementsOf(starts.stream().filter((id) -> !carried.contains(id)).toList());
			assertThat(comparison.appeared()).extracting(Compared::id)
				.containsExactlyElementsOf(ends.stream().filter((id) -> !carried.contains(id)).toList());
		}
	}

	@Test
	void anActionWithPartsIsComparedOnlyWhereALinkNamesIt() {
		PlanComparison all = compare("small-2001", "small-2005");
		assertThat(all.earlier()).extracting(Compared::id)
			.containsExactly("small-2001/1a", "small-2001/2", "small-2001/2a");
		assertThat(all.carried().values()).extracting((pair) -> pair.earlier().id()).containsExactly("small-2001/2");

		PlanComparison stated = this.reader.compare("small-2001", "small-2005",
				new LinkFilter(null, List.of(Basis.STATED), null));
		assertThat(stated.earlier()).extracting(Compared::id).containsExactly("small-2001/1a", "small-2001/2a");
	}

	@Test
	void plansOfOneDayCanBeComparedEitherWay() {
		assertThat(compare("same-2010", "day-2010").carried()).hasSize(1);
		assertThat(compare("day-2010", "same-2010").carried()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "nothing-2001, small-2005, nothing-2001", "small-2001, nothing-2005, nothing-2005",
			"nothing-2001, nothing-2005, 'nothing-2001, nothing-2005'" })
	void namesEachPlanThatIsNotKnown(String from, String to, String named) {
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> compare(from, to))
			.withMessageContaining("No plan " + named + " is known");
	}

	@ParameterizedTest
	@CsvSource({ "small-2005, small-2001, change them over", "small-2001, small-2001, compare two plans" })
	void refusesPlansInTheWrongOrderAndSaysWhatWouldBeRight(String from, String to, String remedy) {
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> compare(from, to))
			.withMessageContaining(from)
			.withMessageContaining(remedy);
	}

	@Test
	void refusesMoreThanOneAnswerMayCompareAndNamesTheLimit() {
		assertThatExceptionOfType(LimitExceededException.class)
			.isThrownBy(() -> new ComparisonReader(this.queries, new ComparisonProperties(3, 20_000))
				.compare("small-2001", "small-2005", LinkFilter.ANY))
			.withMessageContaining("throughline.comparison.max-actions' allows 3")
			.withMessageEndingWith(
					"actions of the two plans; compare other plans, or whoever runs the service raises the limit")
			.satisfies((failure) -> assertThat(failure.maximum()).isEqualTo(3));
		assertThatExceptionOfType(LimitExceededException.class)
			.isThrownBy(() -> new ComparisonReader(this.queries, new ComparisonProperties(2000, 0))
				.compare("small-2001", "small-2005", LinkFilter.ANY))
			.withMessageContaining("throughline.comparison.max-links' allows 0")
			.withMessageEndingWith("compare plans that lie nearer, or with fewer kinds of links");
	}

	private PlanComparison compare(String from, String to) {
		return this.reader.compare(from, to, LinkFilter.ANY);
	}

	private static Map<String, List<String>> found(PlanComparison comparison) {
		Map<String, List<String>> found = new LinkedHashMap<>();
		comparison.carried()
			.values()
			.forEach((pair) -> found.put(pair.earlier().id() + " " + pair.later().id(),
					pair.path().stream().map(Step::link).toList()));
		return found;
	}

	private static List<String> compared(PlansGraph graph, String plan, Collection<TestLink> links) {
		Set<@Nullable Object> parents = new HashSet<>();
		graph.actions.values().forEach((action) -> parents.add(action.get("parent")));
		Set<String> linked = new HashSet<>();
		links.forEach((link) -> linked.addAll(List.of(link.earlier(), link.later())));
		return graph.actions.keySet()
			.stream()
			.filter((id) -> id.startsWith(plan + "/") && (!parents.contains(id) || linked.contains(id)))
			.toList();
	}

	private static List<List<TestLink>> everyPath(List<TestLink> links, String from, String to) {
		return everyPath(links, from, to, new HashSet<>(Set.of(from)));
	}

	private static List<List<TestLink>> everyPath(List<TestLink> links, String at, String goal, Set<String> visited) {
		if (at.equals(goal)) {
			return List.of(List.of());
		}
		List<List<TestLink>> paths = new ArrayList<>();
		for (TestLink link : links) {
			if (link.earlier().equals(at) && visited.add(link.later())) {
				everyPath(links, link.later(), goal, visited)
					.forEach((rest) -> paths.add(Stream.concat(Stream.of(link), rest.stream()).toList()));
				visited.remove(link.later());
			}
		}
		return paths;
	}

	/**
	 * Four plans, two of them of one day, with links from older to newer ones, within
	 * plans and between those of one day either way, some of them parallel.
	 */
	private static PlansGraph graph(Random random, String name) {
		PlansGraph graph = new PlansGraph();
		for (int i = 0; i < DAYS.size(); i++) {
			graph.plan("%s-%s-200%d".formatted(name, "abcd".charAt(i), i), DAYS.get(i));
		}
		List<String> plans = List.copyOf(graph.plans.keySet());
		int actions = 3 + random.nextInt(9);
		for (int i = 0; i < actions; i++) {
			String plan = plans.get(random.nextInt(plans.size()));
			List<String> parents = graph.actions.keySet().stream().filter((id) -> id.startsWith(plan)).toList();
			String parent = (!parents.isEmpty() && random.nextInt(3) == 0) ? parents.getFirst() : null;
			graph.part(plan + "/" + (9 - i + 10), "Action", parent);
		}
		List<String> ids = List.copyOf(graph.actions.keySet());
		for (int i = random.nextInt(16); i > 0; i--) {
			String earlier = ids.get(random.nextInt(ids.size()));
			String later = ids.get(random.nextInt(ids.size()));
			if (!earlier.equals(later) && day(graph, earlier).compareTo(day(graph, later)) <= 0) {
				graph.link("link/%s/%02d".formatted(name, i * 5 % 17), earlier, later,
						List.of(LinkType.values()).get(random.nextInt(4)).name(), 1 + random.nextInt(4));
			}
		}
		return graph;
	}

	private static String day(PlansGraph graph, String action) {
		return String.valueOf(graph.actions.getOrDefault(action, Map.of()).get("knownFrom"));
	}

	private static LinkFilter filter(Random random) {
		return switch (random.nextInt(6)) {
			case 0 -> new LinkFilter(List.of(LinkType.BUILDS_ON, LinkType.DELIVERED_THROUGH), null, null);
			case 1 -> new LinkFilter(null, List.of(Basis.JUDGED), null);
			case 2 -> new LinkFilter(null, null, Confidence.MEDIUM);
			default -> LinkFilter.ANY;
		};
	}

}
