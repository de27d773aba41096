package org.throughline.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Reads documents.
 */
@Component
class DocumentReader implements NodeSource {

	private final CatalogueQueries queries;

	DocumentReader(CatalogueQueries queries) {
		this.queries = queries;
	}

	@Override
	public boolean owns(String id) {
		return Ids.isOf(Ids.DOCUMENT, id);
	}

	@Override
	public Map<String, Document> byIds(Collection<String> ids) {
		return this.queries.single("document-by-id", ids, Rows.node(Document::from));
	}

	Map<String, List<Document>> ofPlans(Collection<String> planIds) {
		return this.queries.several("plan-documents", planIds, Rows.node(Document::from));
	}

	Map<String, String> textsOf(Collection<String> documentIds) {
		return this.queries.single("document-text", documentIds, (row) -> row.get("text").asString());
	}

}
