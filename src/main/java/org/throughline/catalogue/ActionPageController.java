package org.throughline.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/**
 * Answers pages of actions, of all and of each thing that has some.
 */
@Controller
class ActionPageController {

	private final ActionPageReader pages;

	ActionPageController(ActionPageReader pages, BatchLoaderRegistry loaders) {
		this.pages = pages;
		loaders.<ActionsOf, ActionConnection>forName("actionsOf")
			.registerMappedBatchLoader((keys, environment) -> Mono
				.fromSupplier(() -> Batches.byArguments(keys, ActionsOf::request, this::pages)));
	}

	@QueryMapping
	ActionConnection actions(@Arguments ActionsArguments arguments) {
		return this.pages.page(arguments.request());
	}

	@SchemaMapping
	CompletableFuture<ActionConnection> actions(Plan plan, @Arguments ActionsArguments arguments,
			DataLoader<ActionsOf, ActionConnection> actionsOf) {
		return actionsOf.load(new ActionsOf(plan.id(), arguments.request()));
	}

	@SchemaMapping
	CompletableFuture<ActionConnection> actions(Theme theme, @Arguments ActionsArguments arguments,
			DataLoader<ActionsOf, ActionConnection> actionsOf) {
		return actionsOf.load(new ActionsOf(theme.id(), arguments.request()));
	}

	@SchemaMapping
	CompletableFuture<ActionConnection> actions(Topic topic, @Arguments ActionsArguments arguments,
			DataLoader<ActionsOf, ActionConnection> actionsOf) {
		return actionsOf.load(new ActionsOf(topic.id(), arguments.request()));
	}

	@SchemaMapping
	CompletableFuture<ActionConnection> actions(Instrument instrument, @Arguments ActionsArguments arguments,
			DataLoader<ActionsOf, ActionConnection> actionsOf) {
		return actionsOf.load(new ActionsOf(instrument.id(), arguments.request()));
	}

	@SchemaMapping
	CompletableFuture<ActionConnection> actions(Organisation organisation, @Arguments ActionsArguments arguments,
			DataLoader<ActionsOf, ActionConnection> actionsOf) {
		return actionsOf.load(new ActionsOf(organisation.id(), arguments.request()));
	}

	@SchemaMapping
	int totalCount(ActionConnection connection) {
		return connection.total().getAsInt();
	}

	@SchemaMapping
	PageInfo pageInfo(ActionConnection connection) {
		return connection.pageInfo();
	}

	private Map<ActionsOf, ActionConnection> pages(Collection<ActionsOf> keys, ActionsRequest request) {
		return Batches.one(keys, ActionsOf::ownerId, (ids) -> this.pages.pagesOf(ids, request));
	}

	/**
	 * A page of the actions of a plan, theme, topic, instrument or organisation.
	 */
	record ActionsOf(String ownerId, ActionsRequest request) {

	}

}
