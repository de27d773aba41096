package org.throughline.discrepancy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.throughline.catalogue.Action;
import org.throughline.catalogue.NodeSource;
import org.throughline.database.GraphQueries;

/**
 * Reads discrepancies, in their order.
 */
@Component
class DiscrepancyReader implements NodeSource {

	private static final String LOWEST = "";

	/** Every key begins with a digit. */
	private static final String HIGHEST = "~";

	private final GraphQueries queries;

	DiscrepancyReader(GraphQueries queries) {
		this.queries = queries;
	}

	@Override
	public boolean owns(String id) {
		return id.startsWith("discrepancy/");
	}

	@Override
	public Map<String, Discrepancy> byIds(Collection<String> ids) {
		return this.queries
			.list("discrepancy/discrepancy-by-id", Map.of("ids", List.copyOf(ids)), DiscrepancyReader::discrepancy)
			.stream()
			.collect(Collectors.toMap(Discrepancy::id, Function.identity()));
	}

	/** A page of those that the arguments leave. */
	DiscrepancyConnection page(DiscrepanciesArguments arguments) {
		int size = arguments.size();
		String after = arguments.key();
		List<Discrepancy> found = read(arguments, (after != null) ? after : LOWEST, HIGHEST, size + 1);
		List<DiscrepancyEdge> edges = found.stream()
			.limit(size)
			.map((discrepancy) -> new DiscrepancyEdge(DiscrepanciesArguments.cursor(discrepancy), discrepancy))
			.toList();
		return new DiscrepancyConnection(edges, () -> count(arguments), found.size() > size,
				() -> anyUpTo(arguments, after));
	}

	/** The actions that discrepancies touch, in plan order, in one round trip. */
	Map<String, List<Action>> actionsOf(Collection<String> ids) {
		return this.queries
			.list("discrepancy/actions", Map.of("ids", List.copyOf(ids)),
					(row) -> Map.entry(row.get("of").asString(), Action.from(row.get("node"))))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private List<Discrepancy> read(DiscrepanciesArguments arguments, String after, String last, int limit) {
		Map<String, @Nullable Object> parameters = arguments.filter();
		parameters.put("after", after);
		parameters.put("last", last);
		parameters.put("limit", limit);
		return this.queries.list("discrepancy/discrepancies", parameters, DiscrepancyReader::discrepancy);
	}

	private boolean anyUpTo(DiscrepanciesArguments arguments, @Nullable String key) {
		return key != null && !read(arguments, LOWEST, key, 1).isEmpty();
	}

	private int count(DiscrepanciesArguments arguments) {
		return this.queries.one("discrepancy/discrepancy-count", arguments.filter(), (row) -> row.get("count").asInt())
			.orElseThrow();
	}

	private static Discrepancy discrepancy(Record row) {
		return Discrepancy.from(row.get("node"));
	}

}
