package org.throughline.lineage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

import org.throughline.catalogue.Action;
import org.throughline.catalogue.BadRequestException;

/**
 * Answers what actions came from, what became of them, and how one led to another.
 */
@Controller
class LineageController {

	private static final int MOST_PATHS = 100;

	private static final int USUAL_PATHS = 10;

	private static final int USUAL_LENGTH = 20;

	private final LineageReader lineages;

	private final LineagePathsReader paths;

	LineageController(LineageReader lineages, LineagePathsReader paths, BatchLoaderRegistry loaders) {
		this.lineages = lineages;
		this.paths = paths;
		loaders.<LineageOf, Lineage>forName("lineages")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> ofEach(keys)));
	}

	@QueryMapping
	Lineage lineage(@Argument List<String> of, @Argument @Nullable LineageDirection direction,
			@Argument @Nullable Integer maxDepth, @Argument @Nullable Boolean includeParts,
			@Argument @Nullable LinkFilter links, @Argument @Nullable LocalDate asOf) {
		Walk walk = Walk.of(direction, maxDepth, includeParts, links, asOf);
		return this.lineages.lineages(List.of(Arguments.starts(of)), walk).getFirst();
	}

	@SchemaMapping(typeName = "Action")
	CompletableFuture<Lineage> lineage(Action action, @Argument @Nullable LineageDirection direction,
			@Argument @Nullable Integer maxDepth, @Argument @Nullable Boolean includeParts,
			@Argument @Nullable LinkFilter links, @Argument @Nullable LocalDate asOf,
			DataLoader<LineageOf, Lineage> lineages) {
		return lineages.load(new LineageOf(action.id(), Walk.of(direction, maxDepth, includeParts, links, asOf)));
	}

	@QueryMapping
	LineagePaths lineagePaths(@Argument String from, @Argument String to, @Argument @Nullable LinkFilter links,
			@Argument @Nullable Integer maxDepth, @Argument @Nullable Integer limit,
			@Argument @Nullable LocalDate asOf) {
		if (from.equals(to)) {
			throw new BadRequestException("from and to are both %s; a path joins two actions".formatted(from));
		}
		return this.paths.paths(from, to, LinkFilter.orAny(links),
				Arguments.within("maxDepth", (maxDepth != null) ? maxDepth : USUAL_LENGTH, 1, Walk.DEEPEST),
				Arguments.within("limit", (limit != null) ? limit : USUAL_PATHS, 1, MOST_PATHS), asOf);
	}

	private Map<LineageOf, Lineage> ofEach(Collection<LineageOf> keys) {
		Map<Walk, List<LineageOf>> byWalk = new HashMap<>();
		keys.forEach((key) -> byWalk.computeIfAbsent(key.walk(), (walk) -> new ArrayList<>()).add(key));
		Map<LineageOf, Lineage> lineages = new HashMap<>();
		byWalk.forEach((walk, group) -> {
			List<Lineage> found = this.lineages.lineages(group.stream().map((key) -> List.of(key.action())).toList(),
					walk);
			for (int i = 0; i < group.size(); i++) {
				lineages.put(group.get(i), found.get(i));
			}
		});
		return lineages;
	}

	/**
	 * An action whose lineage is asked for, and how.
	 */
	record LineageOf(String action, Walk walk) {

	}

}
