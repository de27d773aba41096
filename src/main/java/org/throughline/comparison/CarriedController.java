package org.throughline.comparison;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

import org.throughline.catalogue.Lead;
import org.throughline.catalogue.StatementReader;
import org.throughline.catalogue.Timing;
import org.throughline.lineage.LineagePath;

/**
 * Answers what lies between the actions of a pair, and what changed on the way.
 */
@Controller
class CarriedController {

	private final CarriedReader pairs;

	private final StatementReader statements;

	CarriedController(CarriedReader pairs, StatementReader statements) {
		this.pairs = pairs;
		this.statements = statements;
	}

	@BatchMapping
	Map<Carried, LineagePath> path(List<Carried> pairs) {
		return this.pairs.paths(pairs);
	}

	@BatchMapping
	Map<Carried, Boolean> leadChanged(List<Carried> pairs) {
		return each(pairs, this.pairs.lines(ends(pairs)),
				(earlier, later) -> earlier != null && later != null && Line.differ(earlier, later));
	}

	@BatchMapping
	Map<Carried, List<WordingChange>> leadWording(List<Carried> pairs) {
		return each(pairs, this.statements.leadsOf(ends(pairs)),
				(earlier, later) -> Wordings.changes(printed(earlier), printed(later)));
	}

	@BatchMapping
	Map<Carried, Boolean> timingChanged(List<Carried> pairs) {
		return each(pairs, this.statements.wholeTimingsOf(ends(pairs)),
				(earlier, later) -> earlier != null && later != null && differ(earlier, later));
	}

	@BatchMapping
	Map<Carried, List<WordingChange>> timingWording(List<Carried> pairs) {
		return each(pairs, this.statements.wholeTimingsOf(ends(pairs)),
				(earlier, later) -> Wordings.changes(printed(earlier), printed(later)));
	}

	private static <V, C> Map<Carried, C> each(Collection<Carried> pairs, Map<String, V> ofActions,
			BiFunction<@Nullable V, @Nullable V, C> compare) {
		Map<Carried, C> each = new HashMap<>();
		pairs.forEach((pair) -> each.put(pair,
				compare.apply(ofActions.get(pair.earlier().id()), ofActions.get(pair.later().id()))));
		return each;
	}

	private static Set<String> ends(Collection<Carried> pairs) {
		Set<String> ids = new HashSet<>();
		pairs.forEach((pair) -> {
			ids.add(pair.earlier().id());
			ids.add(pair.later().id());
		});
		return ids;
	}

	/**
	 * The rule of the discrepancy TIMING_CONFLICT too. A deadline "by 2020" has no first
	 * day: the last decides.
	 */
	private static boolean differ(Timing earlier, Timing later) {
		LocalDate from = earlier.from();
		LocalDate other = later.from();
		return !Objects.equals(earlier.to(), later.to()) || (from != null && other != null && !from.equals(other))
				|| earlier.ongoing() != later.ongoing() || earlier.recurring() != later.recurring();
	}

	private static @Nullable String printed(@Nullable List<Lead> leads) {
		return (leads != null) ? leads.stream().map(Lead::printed).collect(Collectors.joining("; ")) : null;
	}

	private static @Nullable String printed(@Nullable Timing timing) {
		return (timing != null) ? timing.printed() : null;
	}

}
