package org.throughline.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/**
 * Answers where actions stand: in their plan, among one another, and in time.
 */
@Controller
class ActionController {

	private final ActionReader actions;

	private final PlanReader plans;

	private final SectionReader sections;

	private final ThemeReader themes;

	private final TopicReader topics;

	private final InstrumentReader instruments;

	ActionController(ActionReader actions, PlanReader plans, SectionReader sections, ThemeReader themes,
			TopicReader topics, InstrumentReader instruments, BatchLoaderRegistry loaders) {
		this.actions = actions;
		this.plans = plans;
		this.sections = sections;
		this.themes = themes;
		this.topics = topics;
		this.instruments = instruments;
		loaders.<ActionAsOf, Status>forName("statuses")
			.registerMappedBatchLoader((keys, environment) -> Mono
				.fromSupplier(() -> Batches.byArguments(keys, ActionAsOf::asOf, this::statuses)));
	}

	@QueryMapping
	@Nullable Action action(@Argument String id) {
		return this.actions.byIds(List.of(id)).get(id);
	}

	@BatchMapping
	Map<Action, Plan> plan(List<Action> actions) {
		return Batches.one(actions, Action::planId, this.plans::byIds);
	}

	@BatchMapping
	Map<Action, Action> parent(List<Action> actions) {
		return Batches.one(actions, Action::parentId, this.actions::byIds);
	}

	@BatchMapping
	Map<Action, List<Action>> children(List<Action> actions) {
		return Batches.many(actions, Action::id, this.actions::childrenOf);
	}

	@BatchMapping
	Map<Action, Section> section(List<Action> actions) {
		return Batches.one(actions, Action::sectionId, this.sections::byIds);
	}

	@BatchMapping
	Map<Action, List<Theme>> themes(List<Action> actions) {
		return Batches.many(actions, Action::id, this.themes::ofActions);
	}

	@BatchMapping
	Map<Action, List<Topic>> topics(List<Action> actions) {
		return Batches.many(actions, Action::id, this.topics::ofActions);
	}

	@BatchMapping
	Map<Action, List<Instrument>> instruments(List<Action> actions) {
		return Batches.many(actions, Action::id, this.instruments::ofActions);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Status> status(Action action, @Argument @Nullable LocalDate asOf,
			DataLoader<ActionAsOf, @Nullable Status> statuses) {
		return (asOf != null) ? statuses.load(new ActionAsOf(action.id(), asOf))
				: CompletableFuture.completedFuture(action.latestStatus());
	}

	private Map<ActionAsOf, Status> statuses(Collection<ActionAsOf> keys, LocalDate asOf) {
		return Batches.one(keys, ActionAsOf::actionId, (ids) -> this.actions.statusesOf(ids, asOf));
	}

	/**
	 * An action as it was known on a day.
	 */
	record ActionAsOf(String actionId, LocalDate asOf) {

	}

}
