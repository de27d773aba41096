package org.throughline.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.throughline.catalogue.NodeSource;
import org.throughline.database.GraphQueries;

/**
 * Reads links, withdrawn ones by their id only.
 */
@Component
public class LinkReader implements NodeSource {

	private final GraphQueries queries;

	LinkReader(GraphQueries queries) {
		this.queries = queries;
	}

	@Override
	public boolean owns(String id) {
		return id.startsWith("link/");
	}

	@Override
	public Map<String, Link> byIds(Collection<String> ids) {
		return this.queries.list("lineage/link-by-id", Map.of("ids", List.copyOf(ids)), LinkReader::link)
			.stream()
			.collect(Collectors.toMap(Link::id, Function.identity()));
	}

	/**
	 * The links that lead to actions from earlier ones, each by its own filter, by id.
	 */
	Map<LinksOf, List<Link>> predecessors(Collection<LinksOf> keys) {
		return byKey("lineage/predecessors", keys);
	}

	/** The links that lead from actions to later ones, each by its own filter, by id. */
	Map<LinksOf, List<Link>> successors(Collection<LinksOf> keys) {
		return byKey("lineage/successors", keys);
	}

	/** The readings of links, oldest first. */
	Map<String, List<Assessment>> assessments(Collection<String> linkIds) {
		Map<String, List<Assessment>> assessments = new HashMap<>();
		this.queries
			.list("lineage/assessments", Map.of("ids", List.copyOf(linkIds)),
					(row) -> Map.entry(row.get("link").asString(), Assessment.from(row.get("assessment"))))
			.forEach((entry) -> assessments.computeIfAbsent(entry.getKey(), (id) -> new ArrayList<>())
				.add(entry.getValue()));
		return assessments;
	}

	private Map<LinksOf, List<Link>> byKey(String question, Collection<LinksOf> keys) {
		List<LinksOf> ordered = List.copyOf(keys);
		Map<Integer, List<Link>> found = this.queries
			.list(question, Map.of("keys", ordered.stream().map(LinksOf::parameters).toList()),
					(row) -> Map.entry(row.get("key").asInt(), link(row)))
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		Map<LinksOf, List<Link>> links = new HashMap<>();
		for (int key = 0; key < ordered.size(); key++) {
			links.put(ordered.get(key), found.getOrDefault(key, List.of()));
		}
		return links;
	}

	private static Link link(Record row) {
		return Link.from(row.get("link"));
	}

	/**
	 * An action whose links are asked for, and which of them.
	 */
	record LinksOf(String action, LinkFilter filter) {

		Map<String, Object> parameters() {
			Map<String, Object> parameters = new HashMap<>(this.filter.parameters());
			parameters.put("id", this.action);
			return parameters;
		}

	}

}
