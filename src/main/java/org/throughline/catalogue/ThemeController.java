package org.throughline.catalogue;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers the fields of themes.
 */
@Controller
class ThemeController {

	private final ThemeReader themes;

	private final SectionReader sections;

	ThemeController(ThemeReader themes, SectionReader sections) {
		this.themes = themes;
		this.sections = sections;
	}

	@QueryMapping
	@Nullable Theme theme(@Argument String id) {
		return this.themes.byIds(List.of(id)).get(id);
	}

	@QueryMapping
	List<Theme> themes() {
		return this.themes.all();
	}

	@BatchMapping
	Map<Theme, List<Section>> sections(List<Theme> themes) {
		return Batches.many(themes, Theme::id, this.sections::ofThemes);
	}

}
