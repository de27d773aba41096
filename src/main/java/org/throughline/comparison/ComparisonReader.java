package org.throughline.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import org.throughline.catalogue.BadRequestException;
import org.throughline.catalogue.LimitExceededException;
import org.throughline.catalogue.NotFoundException;
import org.throughline.catalogue.Plan;
import org.throughline.database.GraphQueries;
import org.throughline.lineage.LinkFilter;
import org.throughline.lineage.Step;

/**
 * Compares two plans: one question brings their actions and every link that may lie
 * between them, and the paths are found here.
 */
@Component
class ComparisonReader {

	private final GraphQueries queries;

	private final ComparisonProperties properties;

	ComparisonReader(GraphQueries queries, ComparisonProperties properties) {
		this.queries = queries;
		this.properties = properties;
	}

	/**
	 * What became of a plan's actions in a later one, in one round trip.
	 * @throws NotFoundException if a plan is not known
	 * @throws BadRequestException if they are the same, or the first was published after
	 * the second
	 * @throws LimitExceededException if there is more of them than one answer may compare
	 */
	PlanComparison compare(String from, String to, LinkFilter links) {
		if (from.equals(to)) {
			throw new BadRequestException("from and to are both %s; compare two plans".formatted(from));
		}
		Map<String, Object> parameters = new HashMap<>(links.parameters());
		parameters.putAll(Map.of("from", from, "to", to, "actions", this.properties.maxActions() + 1, "links",
				this.properties.maxLinks() + 1));
		Between between = this.queries.one("comparison/between", parameters, Between::from).orElseThrow();
		Plan earlier = between.from();
		Plan later = between.to();
		if (earlier == null || later == null) {
			throw unknown(from, earlier, to, later);
		}
		refuseBackwards(earlier, later);
		refuseOver("max-actions", this.properties.maxActions(), between.actions().size(),
				"actions of the two plans; compare other plans, or whoever runs the service raises the limit");
		refuseOver("max-links", this.properties.maxLinks(), between.steps().size(),
				"links between the two plans; compare plans that lie nearer, or with fewer kinds of links");
		return PlanComparison.of(earlier, later, links, between.actions(), between.steps());
	}

	private static NotFoundException unknown(String from, @Nullable Plan earlier, String to, @Nullable Plan later) {
		List<String> missing = new ArrayList<>();
		if (earlier == null) {
			missing.add(from);
		}
		if (later == null) {
			missing.add(to);
		}
		return new NotFoundException(
				"No plan %s is known; ids look like vawg-2013".formatted(String.join(", ", missing)));
	}

	private static void refuseBackwards(Plan from, Plan to) {
		if (from.published().to().isAfter(to.published().to())) {
			throw new BadRequestException(
					"from, %s, was published after to, %s; change them over".formatted(from.id(), to.id()));
		}
	}

	private static void refuseOver(String limit, int maximum, int found, String whatAndRemedy) {
		if (found > maximum) {
			throw new LimitExceededException("throughline.comparison." + limit, maximum,
					"The limit 'throughline.comparison.%s' allows %d, and there are more %s".formatted(limit, maximum,
							whatAndRemedy));
		}
	}

	/**
	 * Two plans, as far as they are known, and what lies between them.
	 */
	private record Between(@Nullable Plan from, @Nullable Plan to, List<Compared> actions, List<Step> steps) {

		static Between from(Record row) {
			return new Between(plan(row.get("from")), plan(row.get("to")), row.get("actions").asList(Compared::from),
					row.get("links").asList(Between::step));
		}

		private static @Nullable Plan plan(Value node) {
			return node.isNull() ? null : Plan.from(node);
		}

		private static Step step(Value link) {
			return new Step(link.get(0).asString(), link.get(1).asString(), link.get(2).asString());
		}

	}

}
