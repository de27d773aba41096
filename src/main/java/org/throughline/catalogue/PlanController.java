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
 * Answers the fields of plans.
 */
@Controller
class PlanController {

	private final PlanReader plans;

	private final SectionReader sections;

	private final DocumentReader documents;

	private final StatementReader statements;

	PlanController(PlanReader plans, SectionReader sections, DocumentReader documents, StatementReader statements,
			BatchLoaderRegistry loaders) {
		this.plans = plans;
		this.sections = sections;
		this.documents = documents;
		this.statements = statements;
		loaders.<PlanAsOf, List<StatusCount>>forName("progress")
			.registerMappedBatchLoader((keys, environment) -> Mono
				.fromSupplier(() -> Batches.byArguments(keys, PlanAsOf::asOf, this::progress)));
	}

	@QueryMapping
	@Nullable Plan plan(@Argument String id) {
		return this.plans.byIds(List.of(id)).get(id);
	}

	@QueryMapping
	List<Plan> plans() {
		return this.plans.all();
	}

	@BatchMapping
	Map<Plan, Organisation> publisher(List<Plan> plans) {
		return Batches.one(plans, Plan::id, this.plans::publishersOf);
	}

	@BatchMapping
	Map<Plan, List<Section>> sections(List<Plan> plans) {
		return Batches.many(plans, Plan::id, this.sections::ofPlans);
	}

	@BatchMapping
	Map<Plan, List<Document>> documents(List<Plan> plans) {
		return Batches.many(plans, Plan::id, this.documents::ofPlans);
	}

	@BatchMapping
	Map<Plan, List<Measure>> measures(List<Plan> plans) {
		return Batches.many(plans, Plan::id, this.statements::measuresOf);
	}

	@SchemaMapping
	CompletableFuture<List<StatusCount>> progress(Plan plan, @Argument @Nullable LocalDate asOf,
			DataLoader<PlanAsOf, List<StatusCount>> progress) {
		return progress.load(new PlanAsOf(plan.id(), asOf));
	}

	private Map<PlanAsOf, List<StatusCount>> progress(Collection<PlanAsOf> keys, @Nullable LocalDate asOf) {
		return Batches.many(keys, PlanAsOf::planId, (ids) -> this.plans.progressOf(ids, asOf));
	}

	/**
	 * A plan as it was known on a day.
	 */
	record PlanAsOf(String planId, @Nullable LocalDate asOf) {

	}

}
