package org.throughline.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Reads themes.
 */
@Component
public class ThemeReader implements NodeSource {

	private final CatalogueQueries queries;

	ThemeReader(CatalogueQueries queries) {
		this.queries = queries;
	}

	@Override
	public boolean owns(String id) {
		return Ids.isOf(Ids.THEME, id);
	}

	@Override
	public Map<String, Theme> byIds(Collection<String> ids) {
		return this.queries.single("theme-by-id", ids, Rows.node(Theme::from));
	}

	/** In their own order. */
	public List<Theme> all() {
		return this.queries.all("themes", Rows.node(Theme::from));
	}

	Map<String, List<Theme>> ofSections(Collection<String> sectionIds) {
		return this.queries.several("section-themes", sectionIds, Rows.node(Theme::from));
	}

	Map<String, List<Theme>> ofActions(Collection<String> actionIds) {
		return this.queries.several("action-themes", actionIds, Rows.node(Theme::from));
	}

}
