package org.throughline.catalogue;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers the fields of organisations.
 */
@Controller
class OrganisationController {

	private final OrganisationReader organisations;

	OrganisationController(OrganisationReader organisations) {
		this.organisations = organisations;
	}

	@QueryMapping
	@Nullable Organisation organisation(@Argument String id) {
		return this.organisations.byIds(List.of(id)).get(id);
	}

	@QueryMapping
	List<Organisation> organisations() {
		return this.organisations.all();
	}

	@BatchMapping
	Map<Organisation, List<Succession>> predecessors(List<Organisation> organisations) {
		return Batches.many(organisations, Organisation::id, this.organisations::predecessorsOf);
	}

	@BatchMapping
	Map<Organisation, List<Succession>> successors(List<Organisation> organisations) {
		return Batches.many(organisations, Organisation::id, this.organisations::successorsOf);
	}

	@BatchMapping
	Map<Organisation, List<Organisation>> parents(List<Organisation> organisations) {
		return Batches.many(organisations, Organisation::id, this.organisations::parentsOf);
	}

}
