package org.throughline.catalogue;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers the fields of sections.
 */
@Controller
class SectionController {

	private final SectionReader sections;

	private final PlanReader plans;

	private final ThemeReader themes;

	SectionController(SectionReader sections, PlanReader plans, ThemeReader themes) {
		this.sections = sections;
		this.plans = plans;
		this.themes = themes;
	}

	@BatchMapping
	Map<Section, Plan> plan(List<Section> sections) {
		return Batches.one(sections, Section::planId, this.plans::byIds);
	}

	@BatchMapping
	Map<Section, Section> parent(List<Section> sections) {
		return Batches.one(sections, Section::id, this.sections::parentsOf);
	}

	@BatchMapping
	Map<Section, List<Theme>> themes(List<Section> sections) {
		return Batches.many(sections, Section::id, this.themes::ofSections);
	}

}
