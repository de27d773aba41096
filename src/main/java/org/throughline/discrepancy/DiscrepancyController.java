package org.throughline.discrepancy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.throughline.catalogue.Action;
import org.throughline.catalogue.PageInfo;
import org.throughline.catalogue.Passage;
import org.throughline.catalogue.PassageReader;

/**
 * Answers pages of discrepancies, what they touch and the words that show them.
 */
@Controller
class DiscrepancyController {

	private final DiscrepancyReader discrepancies;

	private final PassageReader passages;

	DiscrepancyController(DiscrepancyReader discrepancies, PassageReader passages) {
		this.discrepancies = discrepancies;
		this.passages = passages;
	}

	@QueryMapping
	DiscrepancyConnection discrepancies(@Arguments DiscrepanciesArguments arguments) {
		return this.discrepancies.page(arguments);
	}

	@SchemaMapping
	int totalCount(DiscrepancyConnection connection) {
		return connection.total().getAsInt();
	}

	@SchemaMapping
	PageInfo pageInfo(DiscrepancyConnection connection) {
		return connection.pageInfo();
	}

	@BatchMapping
	Map<Discrepancy, List<Action>> actions(List<Discrepancy> discrepancies) {
		return each(discrepancies, this.discrepancies.actionsOf(ids(discrepancies)));
	}

	@BatchMapping
	Map<Discrepancy, List<Passage>> passages(List<Discrepancy> discrepancies) {
		return each(discrepancies, this.passages.ofRecords(ids(discrepancies)));
	}

	private static <T> Map<Discrepancy, List<T>> each(List<Discrepancy> discrepancies, Map<String, List<T>> found) {
		Map<Discrepancy, List<T>> each = new HashMap<>();
		discrepancies.forEach((discrepancy) -> each.put(discrepancy, found.getOrDefault(discrepancy.id(), List.of())));
		return each;
	}

	private static Collection<String> ids(List<Discrepancy> discrepancies) {
		return discrepancies.stream().map(Discrepancy::id).distinct().toList();
	}

}
