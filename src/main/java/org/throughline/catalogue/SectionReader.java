package org.throughline.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Reads the headings of plans.
 */
@Component
public class SectionReader implements NodeSource {

	private final CatalogueQueries queries;

	SectionReader(CatalogueQueries queries) {
		this.queries = queries;
	}

	@Override
	public boolean owns(String id) {
		return Ids.isOf(Ids.SECTION, id);
	}

	@Override
	public Map<String, Section> byIds(Collection<String> ids) {
		return this.queries.single("section-by-id", ids, Rows.node(Section::from));
	}

	/** In printed order. */
	public Map<String, List<Section>> ofPlans(Collection<String> planIds) {
		return this.queries.several("plan-sections", planIds, Rows.node(Section::from));
	}

	Map<String, List<Section>> ofThemes(Collection<String> themeIds) {
		return this.queries.several("theme-sections", themeIds, Rows.node(Section::from));
	}

	Map<String, Section> parentsOf(Collection<String> sectionIds) {
		return this.queries.single("section-parent", sectionIds, Rows.node(Section::from));
	}

}
