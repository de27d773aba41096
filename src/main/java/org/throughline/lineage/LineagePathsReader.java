package org.throughline.lineage;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.throughline.catalogue.Action;
import org.throughline.database.GraphQueries;

/**
 * Finds the ways from one action to another: one question brings every action and link
 * that lies on any of them, and the paths are told apart here.
 */
@Component
class LineagePathsReader {

	private final GraphQueries queries;

	private final LineageProperties properties;

	LineagePathsReader(GraphQueries queries, LineageProperties properties) {
		this.queries = queries;
		this.properties = properties;
	}

	/**
	 * The first paths, in one round trip.
	 * @throws org.throughline.catalogue.NotFoundException if an end is not known, or was
	 * not on the day asked for
	 */
	LineagePaths paths(String from, String to, LinkFilter links, int maxDepth, int limit, @Nullable LocalDate asOf) {
		Map<String, Object> parameters = new HashMap<>(links.parameters());
		parameters.putAll(Map.of("from", from, "to", to, "asOf", Arguments.dayOf(asOf)));
		List<Between> orders = this.queries.list("lineage/between", parameters, Between::from);
		refuseUnknown(from, to, orders.getFirst(), asOf);
		Between between = orders.getFirst().isEmpty() ? orders.getLast() : orders.getFirst();
		SimplePaths.Found found = new SimplePaths(between.steps(), between.first(), between.last()).find(maxDepth,
				limit, timer(this.properties.pathTime()));
		return new LineagePaths(found.paths().stream().map(between::path).toList(), truncations(found));
	}

	private static void refuseUnknown(String from, String to, Between between, @Nullable LocalDate asOf) {
		List<String> missing = new ArrayList<>();
		if (!between.knowsFrom()) {
			missing.add(from);
		}
		if (!between.knowsTo()) {
			missing.add(to);
		}
		if (!missing.isEmpty()) {
			throw Unknown.actions(missing, asOf);
		}
	}

	private static List<Truncation> truncations(SimplePaths.Found found) {
		List<Truncation> truncations = new ArrayList<>();
		if (found.longer()) {
			truncations.add(Truncation.DEPTH);
		}
		if (found.more()) {
			truncations.add(Truncation.LIMIT);
		}
		if (found.outOfTime()) {
			truncations.add(Truncation.TIME);
		}
		return truncations;
	}

	private static BooleanSupplier timer(Duration allowed) {
		long end = System.nanoTime() + allowed.toNanos();
		return () -> System.nanoTime() > end;
	}

	/**
	 * All that lies on any way between two actions, in one of the two orders.
	 *
	 * @param first the end that the ways begin at
	 * @param last the end that they lead to
	 */
	private record Between(boolean knowsFrom, boolean knowsTo, String first, String last, Map<String, Action> actions,
			Map<String, Link> links) {

		static Between from(Record row) {
			List<Value> between = row.get("between").asList(Function.identity());
			return new Between(!row.get("from").isNull(), !row.get("to").isNull(), row.get("first").asString(""),
					row.get("last").asString(""),
					between.stream()
						.map((entry) -> Action.from(entry.get("action")))
						.collect(Collectors.toMap(Action::id, Function.identity())),
					between.stream()
						.flatMap((entry) -> entry.get("links").asList(Link::from).stream())
						.collect(Collectors.toMap(Link::id, Function.identity())));
		}

		boolean isEmpty() {
			return this.actions.isEmpty();
		}

		/**
		 * The links among these actions: others leave them for actions that lie on no
		 * way.
		 */
		List<Step> steps() {
			return this.links.values()
				.stream()
				.filter((link) -> this.actions.containsKey(link.later()))
				.map((link) -> new Step(link.id(), link.earlier(), link.later()))
				.toList();
		}

		LineagePath path(List<Step> steps) {
			Stream<String> ids = Stream.concat(Stream.of(this.first), steps.stream().map(Step::later));
			return new LineagePath(ids.map(this.actions::get).toList(),
					steps.stream().map((step) -> this.links.get(step.link())).toList());
		}

	}

}
