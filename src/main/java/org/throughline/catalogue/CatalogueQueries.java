package org.throughline.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

import org.throughline.database.GraphQueries;

/**
 * Asks a question about many things in one round trip, or in none where there is nothing
 * to ask about: the files under {@code graph/queries/catalogue} take their {@code ids}
 * and say with each row which one it is {@code of}.
 */
@Component
class CatalogueQueries {

	private final GraphQueries queries;

	CatalogueQueries(GraphQueries queries) {
		this.queries = queries;
	}

	/** All rows that answer a question about nothing in particular. */
	<T> List<T> all(String name, Function<? super Record, ? extends T> row) {
		return this.queries.list("catalogue/" + name, Map.of(), row);
	}

	/** One row for each thing that has one. */
	<T> Map<String, T> single(String name, Collection<String> ids, Function<? super Record, ? extends T> row) {
		return single(name, ids, Map.of(), row);
	}

	<T> Map<String, T> single(String name, Collection<String> ids, Map<String, ? extends @Nullable Object> parameters,
			Function<? super Record, ? extends T> row) {
		Map<String, T> answers = new HashMap<>();
		ask(name, ids, parameters, row).forEach((answer) -> answers.putIfAbsent(answer.of(), answer.value()));
		return answers;
	}

	/** Several rows for each thing that has any, in the order of the answer. */
	<T> Map<String, List<T>> several(String name, Collection<String> ids, Function<? super Record, ? extends T> row) {
		return several(name, ids, Map.of(), row);
	}

	<T> Map<String, List<T>> several(String name, Collection<String> ids,
			Map<String, ? extends @Nullable Object> parameters, Function<? super Record, ? extends T> row) {
		Map<String, List<T>> answers = new LinkedHashMap<>();
		ask(name, ids, parameters, row)
			.forEach((answer) -> answers.computeIfAbsent(answer.of(), (of) -> new ArrayList<>()).add(answer.value()));
		return answers;
	}

	private <T> List<Answer<T>> ask(String name, Collection<String> ids,
			Map<String, ? extends @Nullable Object> parameters, Function<? super Record, ? extends T> row) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<String, @Nullable Object> all = new HashMap<>(parameters);
		all.put("ids", List.copyOf(ids));
		return this.queries.list("catalogue/" + name, all,
				(record) -> new Answer<>(record.get("of").asString(), row.apply(record)));
	}

	private record Answer<T>(String of, T value) {

	}

}
