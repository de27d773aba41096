package org.throughline.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.throughline.catalogue.Action;
import org.throughline.catalogue.BadRequestException;
import org.throughline.catalogue.NotFoundException;
import org.throughline.database.GraphQueries;

/**
 * Walks along links from actions to all that they came from and all that became of them.
 */
@Component
class LineageReader {

	private static final Comparator<LineageAction> ORDER = Comparator.comparingInt(LineageAction::depth)
		.thenComparing((reached) -> reached.action().order())
		.thenComparing((reached) -> reached.action().id());

	private final GraphQueries queries;

	private final LineageProperties properties;

	LineageReader(GraphQueries queries, LineageProperties properties) {
		this.queries = queries;
		this.properties = properties;
	}

	/**
	 * The lineages of several sets of starts, each for itself, all in one round trip.
	 * @return in the order of the starts
	 * @throws NotFoundException if a start is not known, or was not on the day asked for
	 */
	List<Lineage> lineages(List<List<String>> starts, Walk walk) {
		Map<String, Object> parameters = new HashMap<>(walk.links().parameters());
		parameters.put("walks",
				starts.stream().map((ids) -> Map.of("ids", ids, "parts", walk.includeParts())).toList());
		parameters.put("earlier", walk.direction().goesEarlier());
		parameters.put("later", walk.direction().goesLater());
		parameters.put("asOf", Arguments.dayOf(walk.asOf()));
		parameters.put("size", this.properties.maxActions() + 1);
		// One link further than asked for tells whether anything was cut off.
		Map<Integer, List<Reached>> walks = this.queries
			.list("lineage/walk", Map.of("depth", walk.maxDepth() + 1), parameters, Reached::from)
			.stream()
			.collect(Collectors.groupingBy(Reached::walk));
		return IntStream.range(0, starts.size())
			.mapToObj((i) -> lineage(starts.get(i), walks.getOrDefault(i, List.of()), walk))
			.toList();
	}

	/** From the actions reached, nearest first. */
	private Lineage lineage(List<String> starts, List<Reached> reached, Walk walk) {
		int within = walk.maxDepth();
		Set<Truncation> truncatedBy = new HashSet<>();
		boolean cutShort = reached.size() > this.properties.maxActions();
		if (cutShort && reached.getLast().distance() <= within) {
			within = reached.getLast().distance() - 1;
			refuseTooManyStarts(within);
			truncatedBy.add(Truncation.SIZE);
		}
		else if (!reached.isEmpty() && reached.getLast().distance() > within) {
			truncatedBy.add(Truncation.DEPTH);
		}
		List<Reached> kept = new ArrayList<>();
		Set<String> ids = new HashSet<>();
		for (Reached one : reached) {
			if (one.distance() <= within) {
				kept.add(one);
				ids.add(one.action().id());
			}
		}
		refuseUnknown(starts, ids, walk);
		return new Lineage(kept.stream().map(Reached::inLineage).sorted(ORDER).toList(),
				kept.stream()
					.flatMap((one) -> one.links().stream())
					.filter((link) -> ids.contains(link.later()))
					.sorted(Comparator.comparing(Link::id))
					.toList(),
				List.copyOf(truncatedBy));
	}

	private void refuseTooManyStarts(int within) {
		if (within < 0) {
			throw new BadRequestException(
					"The starts and their parts are more than %d actions; ask for fewer, or with includeParts: false"
						.formatted(this.properties.maxActions()));
		}
	}

	private static void refuseUnknown(List<String> starts, Set<String> found, Walk walk) {
		List<String> missing = starts.stream().filter((id) -> !found.contains(id)).distinct().toList();
		if (!missing.isEmpty()) {
			throw Unknown.actions(missing, walk.asOf());
		}
	}

	/**
	 * An action that a walk came to, with the links that leave it towards later ones.
	 *
	 * @param later links away from a start towards later actions; null if not reached
	 * that way
	 * @param earlier links away from a start towards earlier ones; null if not reached
	 * that way
	 */
	private record Reached(int walk, Action action, @Nullable Integer later, @Nullable Integer earlier,
			List<Link> links) {

		static Reached from(Record row) {
			return new Reached(row.get("walk").asInt(), Action.from(row.get("action")), number(row.get("later")),
					number(row.get("earlier")), row.get("links").asList(Link::from));
		}

		int distance() {
			return Math.abs(depth());
		}

		int depth() {
			if (this.later == null) {
				return (this.earlier != null) ? -this.earlier : 0;
			}
			return (this.earlier == null || this.later <= this.earlier) ? this.later : -this.earlier;
		}

		LineageAction inLineage() {
			return new LineageAction(this.action, depth());
		}

		private static @Nullable Integer number(Value value) {
			return value.isNull() ? null : value.asInt();
		}

	}

}
