package org.throughline.catalogue;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.throughline.database.GraphQueries;

/**
 * Reads what is loaded.
 */
@Component
public class DatasetReader {

	private final GraphQueries queries;

	DatasetReader(GraphQueries queries) {
		this.queries = queries;
	}

	/** The release that is loaded now; empty while the graph is. */
	public Optional<Dataset> current() {
		return this.queries.one("catalogue/dataset", Map.of(), Rows.node(Dataset::from));
	}

}
