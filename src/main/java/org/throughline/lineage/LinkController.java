package org.throughline.lineage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

import org.throughline.catalogue.Action;
import org.throughline.catalogue.ActionReader;
import org.throughline.catalogue.Passage;
import org.throughline.catalogue.PassageReader;
import org.throughline.lineage.LinkReader.LinksOf;

/**
 * Answers what a link joins and what it stands on, and which links an action has.
 */
@Controller
class LinkController {

	private final ActionReader actions;

	private final PassageReader passages;

	private final LinkReader links;

	LinkController(ActionReader actions, PassageReader passages, LinkReader links, BatchLoaderRegistry loaders) {
		this.actions = actions;
		this.passages = passages;
		this.links = links;
		loaders.<LinksOf, List<Link>>forName("predecessors")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> links.predecessors(keys)));
		loaders.<LinksOf, List<Link>>forName("successors")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> links.successors(keys)));
	}

	@BatchMapping
	Map<Link, Action> earlier(List<Link> links) {
		return ends(links, Link::earlier);
	}

	@BatchMapping
	Map<Link, Action> later(List<Link> links) {
		return ends(links, Link::later);
	}

	@BatchMapping
	Map<Link, List<Passage>> evidence(List<Link> links) {
		return each(links, this.passages.ofRecords(ids(links)));
	}

	@BatchMapping
	Map<Link, List<Assessment>> assessments(List<Link> links) {
		return each(links, this.links.assessments(ids(links)));
	}

	@SchemaMapping(typeName = "Action")
	CompletableFuture<List<Link>> predecessors(Action action, @Argument("links") @Nullable LinkFilter filter,
			DataLoader<LinksOf, List<Link>> predecessors) {
		return predecessors.load(new LinksOf(action.id(), LinkFilter.orAny(filter)));
	}

	@SchemaMapping(typeName = "Action")
	CompletableFuture<List<Link>> successors(Action action, @Argument("links") @Nullable LinkFilter filter,
			DataLoader<LinksOf, List<Link>> successors) {
		return successors.load(new LinksOf(action.id(), LinkFilter.orAny(filter)));
	}

	private Map<Link, Action> ends(List<Link> links, Function<Link, String> end) {
		Map<String, Action> actions = this.actions.byIds(links.stream().map(end).distinct().toList());
		Map<Link, Action> ends = new HashMap<>();
		links.forEach((link) -> ends.put(link, actions.get(end.apply(link))));
		return ends;
	}

	private static <T> Map<Link, List<T>> each(List<Link> links, Map<String, List<T>> found) {
		Map<Link, List<T>> each = new HashMap<>();
		links.forEach((link) -> each.put(link, found.getOrDefault(link.id(), List.of())));
		return each;
	}

	private static Collection<String> ids(List<Link> links) {
		return links.stream().map(Link::id).distinct().toList();
	}

}
