package org.throughline.comparison;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.throughline.catalogue.InstrumentReader;
import org.throughline.catalogue.OrganisationReader;
import org.throughline.catalogue.Section;
import org.throughline.catalogue.SectionReader;
import org.throughline.catalogue.ThemeReader;
import org.throughline.catalogue.TopicReader;
import org.throughline.catalogue.Undertaking;

/**
 * Reads what actions can be counted by.
 */
@Component
class GroupReader {

	private final ThemeReader themes;

	private final TopicReader topics;

	private final InstrumentReader instruments;

	private final OrganisationReader organisations;

	private final SectionReader sections;

	GroupReader(ThemeReader themes, TopicReader topics, InstrumentReader instruments, OrganisationReader organisations,
			SectionReader sections) {
		this.themes = themes;
		this.topics = topics;
		this.instruments = instruments;
		this.organisations = organisations;
		this.sections = sections;
	}

	/**
	 * All groups of a dimension, in the order of the field that lists them, in one round
	 * trip at most.
	 * @param planIds the plans whose sections are wanted, in their order
	 */
	List<Group> groups(CoverageDimension by, Collection<String> planIds) {
		return switch (by) {
			case THEME ->
				this.themes.all().stream().map((theme) -> new Group(theme.id(), theme.name(), theme)).toList();
			case TOPIC ->
				this.topics.all().stream().map((topic) -> new Group(topic.id(), topic.name(), topic)).toList();
			case INSTRUMENT -> this.instruments.all()
				.stream()
				.map((instrument) -> new Group(instrument.id(), instrument.name(), instrument))
				.toList();
			case ORGANISATION -> this.organisations.all()
				.stream()
				.map((organisation) -> new Group(organisation.id(), organisation.name(), organisation))
				.toList();
			case SECTION ->
				sections(planIds).map((section) -> new Group(section.id(), section.title(), section)).toList();
			case UNDERTAKING ->
				Arrays.stream(Undertaking.values()).map((verb) -> new Group(verb.name(), verb.name(), null)).toList();
		};
	}

	private Stream<Section> sections(Collection<String> planIds) {
		Map<String, List<Section>> sections = this.sections.ofPlans(planIds);
		return planIds.stream().flatMap((plan) -> sections.getOrDefault(plan, List.of()).stream());
	}

}
