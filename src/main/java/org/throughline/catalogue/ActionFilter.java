package org.throughline.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Which actions: values within a field are alternatives, fields narrow each other, null
 * is no restriction.
 */
record ActionFilter(@Nullable List<String> plans, @Nullable List<String> themes, @Nullable List<String> topics,
		@Nullable List<String> instruments, @Nullable List<String> organisations, @Nullable List<String> sections,
		@Nullable List<ActionKind> kinds, @Nullable List<Status> statuses, @Nullable List<FateKind> fates,
		@Nullable List<OriginKind> origins, @Nullable List<Undertaking> undertakings, @Nullable LocalDate dueFrom,
		@Nullable LocalDate dueTo, @Nullable String text) {

	static final ActionFilter ALL = new ActionFilter(null, null, null, null, null, null, null, null, null, null, null,
			null, null, null);

	private static final int LONGEST_TEXT = 200;

	private static final LocalDate EARLIEST = LocalDate.of(0, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

	/**
	 * The parameters of this feature's questions that take a filter.
	 * @throws BadRequestException if no action could ever pass
	 */
	Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("plans", list("plans", this.plans));
		parameters.put("related", related());
		parameters.put("kinds", list("kinds", this.kinds));
		parameters.put("statuses", list("statuses", this.statuses));
		parameters.put("fates", list("fates", this.fates));
		parameters.put("origins", list("origins", this.origins));
		parameters.put("undertakings", list("undertakings", this.undertakings));
		parameters.put("due", due());
		parameters.put("text", words());
		return parameters;
	}

	/** The ids of each field; one that is not of its type is no id of anything there. */
	private List<List<String>> related() {
		List<List<String>> related = new ArrayList<>();
		addRelated(related, Ids.THEME, list("themes", this.themes));
		addRelated(related, Ids.TOPIC, list("topics", this.topics));
		addRelated(related, Ids.INSTRUMENT, list("instruments", this.instruments));
		addRelated(related, Ids.ORGANISATION, list("organisations", this.organisations));
		addRelated(related, Ids.SECTION, list("sections", this.sections));
		return related;
	}

	private static void addRelated(List<List<String>> related, Pattern form, @Nullable List<String> ids) {
		if (ids != null) {
			related.add(ids.stream().filter((id) -> Ids.isOf(form, id)).toList());
		}
	}

	/** No span of days, or one; a side that is not given leaves it open. */
	private List<Map<String, LocalDate>> due() {
		if (this.dueFrom == null && this.dueTo == null) {
			return List.of();
		}
		LocalDate from = Objects.requireNonNullElse(this.dueFrom, EARLIEST);
		LocalDate to = Objects.requireNonNullElse(this.dueTo, LATEST);
		if (from.isAfter(to)) {
			throw new BadRequestException(
					"filter.dueFrom %s is after filter.dueTo %s; change them over".formatted(from, to));
		}
		return List.of(Map.of("from", from, "to", to));
	}

	private @Nullable String words() {
		if (this.text == null) {
			return null;
		}
		int length = this.text.codePointCount(0, this.text.length());
		if (this.text.isBlank() || length > LONGEST_TEXT) {
			throw new BadRequestException(
					"filter.text has 1 to %d characters that are not all blank, and this one has %d; "
						.formatted(LONGEST_TEXT, length) + "leave it out to restrict nothing");
		}
		return this.text.toLowerCase(Locale.ROOT);
	}

	/** Names instead of enum values, which the graph does not know. */
	private static @Nullable List<String> list(String field, @Nullable Collection<?> values) {
		if (values == null) {
			return null;
		}
		if (values.isEmpty()) {
			throw new BadRequestException(
					"filter.%s is an empty list, which nothing can be in; leave it out to restrict nothing"
						.formatted(field));
		}
		return values.stream().map(Object::toString).toList();
	}

}
