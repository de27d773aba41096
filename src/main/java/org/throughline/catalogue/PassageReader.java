package org.throughline.catalogue;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/**
 * Reads the words in the documents that show what a record says.
 */
@Component
public class PassageReader {

	private final CatalogueQueries queries;

	PassageReader(CatalogueQueries queries) {
		this.queries = queries;
	}

	/**
	 * The passages of records of any kind that passages support, in reading order, in one
	 * round trip; records without any are left out.
	 */
	public Map<String, List<Passage>> ofRecords(Collection<String> recordIds) {
		return this.queries.several("passages", recordIds, Rows.node(Passage::from));
	}

	/** Those of the shown wording, or, where the words are not known, of the number. */
	Map<String, List<Passage>> ofActions(Collection<String> actionIds) {
		return this.queries.several("action-passages", actionIds, Rows.node(Passage::from));
	}

	Map<String, List<Passage>> ofOrigins(Collection<String> actionIds) {
		return distinct(this.queries.several("origin-evidence", actionIds, Rows.node(Passage::from)));
	}

	Map<String, List<Passage>> ofFates(Collection<String> actionIds) {
		return distinct(this.queries.several("fate-evidence", actionIds, Rows.node(Passage::from)));
	}

	/** Several links may stand on the same words. */
	private static Map<String, List<Passage>> distinct(Map<String, List<Passage>> passages) {
		return passages.entrySet()
			.stream()
			.collect(
					Collectors.toMap(Map.Entry::getKey, (entry) -> List.copyOf(new LinkedHashSet<>(entry.getValue()))));
	}

}
