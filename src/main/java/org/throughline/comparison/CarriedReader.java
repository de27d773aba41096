package org.throughline.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.throughline.catalogue.Action;
import org.throughline.catalogue.ActionReader;
import org.throughline.catalogue.BadRequestException;
import org.throughline.catalogue.Cursors;
import org.throughline.catalogue.PageInfo;
import org.throughline.catalogue.PageSize;
import org.throughline.catalogue.Plan;
import org.throughline.database.GraphQueries;
import org.throughline.lineage.LineagePath;
import org.throughline.lineage.Link;
import org.throughline.lineage.LinkReader;
import org.throughline.lineage.Step;

/**
 * Reads pairs of actions, and what lies on the paths between them.
 */
@Component
class CarriedReader {

	private static final String CURSORS = "CARRIED";

	private final GraphQueries queries;

	private final ActionReader actions;

	private final LinkReader links;

	CarriedReader(GraphQueries queries, ActionReader actions, LinkReader links) {
		this.queries = queries;
		this.actions = actions;
		this.links = links;
	}

	/**
	 * A page of the pairs of a comparison, in one round trip.
	 * @throws BadRequestException if no page is as large, or the cursor is none of these
	 * pairs
	 */
	CarriedConnection page(PlanComparison comparison, @Nullable Integer first, @Nullable String after) {
		int size = PageSize.of("first", first);
		NavigableMap<String, Pair> all = comparison.carried();
		NavigableMap<String, Pair> rest = (after != null) ? all.tailMap(key(comparison, after), false) : all;
		List<Pair> page = rest.values().stream().limit(size).toList();
		List<CarriedEdge> edges = edges(page);
		return new CarriedConnection(edges, PageInfo.of(edges.stream().map(CarriedEdge::cursor).toList(),
				rest.size() > page.size(), rest.size() < all.size()), all.size());
	}

	private List<CarriedEdge> edges(List<Pair> page) {
		Map<String, Action> ends = this.actions.byIds(
				page.stream().flatMap((pair) -> Stream.of(pair.earlier().id(), pair.later().id())).distinct().toList());
		List<CarriedEdge> edges = new ArrayList<>();
		for (Pair pair : page) {
			Action earlier = ends.get(pair.earlier().id());
			Action later = ends.get(pair.later().id());
			if (earlier != null && later != null) {
				edges.add(new CarriedEdge(Cursors.of(CURSORS, pair.order()), new Carried(earlier, later, pair.path())));
			}
		}
		return edges;
	}

	private static String key(PlanComparison comparison, String after) {
		Pattern keys = Pattern.compile(orders(comparison.from()) + ' ' + orders(comparison.to()));
		String place = "pairs of %s and %s".formatted(comparison.from().id(), comparison.to().id());
		return Cursors.key(CURSORS, place, "after", after, keys.asMatchPredicate());
	}

	/** What the orders of a plan's actions look like. */
	private static String orders(Plan plan) {
		return Pattern.quote(plan.published().to() + "/" + plan.id()) + "/\\d{6}";
	}

	/** The paths of pairs, in two round trips at most. */
	Map<Carried, LineagePath> paths(Collection<Carried> pairs) {
		Map<String, Action> known = new HashMap<>();
		Set<String> linkIds = new HashSet<>();
		Set<String> between = new HashSet<>();
		for (Carried pair : pairs) {
			known.put(pair.earlier().id(), pair.earlier());
			known.put(pair.later().id(), pair.later());
			pair.steps().forEach((step) -> {
				linkIds.add(step.link());
				between.add(step.later());
			});
		}
		between.removeAll(known.keySet());
		known.putAll(this.actions.byIds(between));
		Map<String, Link> found = this.links.byIds(linkIds);
		Map<Carried, LineagePath> paths = new HashMap<>();
		pairs.forEach((pair) -> paths.put(pair, path(pair, known, found)));
		return paths;
	}

	private static LineagePath path(Carried pair, Map<String, Action> actions, Map<String, Link> links) {
		Stream<String> ids = Stream.concat(Stream.of(pair.earlier().id()), pair.steps().stream().map(Step::later));
		return new LineagePath(ids.map(actions::get).toList(),
				pair.steps().stream().map((step) -> links.get(step.link())).toList());
	}

	/**
	 * Who leads these actions, in one round trip: for each action that names
	 * organisations, the lines of them.
	 */
	Map<String, List<Line>> lines(Collection<String> actionIds) {
		Map<String, List<Line>> lines = new HashMap<>();
		this.queries.list("comparison/lead-lines", Map.of("ids", List.copyOf(actionIds)), (row) -> {
			List<String> names = row.get("names").asList(Value::asString);
			return Map.entry(row.get("of").asString(), new Line(row.get("organisation").asString(), Set.copyOf(names)));
		}).forEach((entry) -> lines.computeIfAbsent(entry.getKey(), (id) -> new ArrayList<>()).add(entry.getValue()));
		return lines;
	}

}
