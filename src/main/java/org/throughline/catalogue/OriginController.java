package org.throughline.catalogue;

import java.util.List;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers on what it rests that an action is new, taken up or left.
 */
@Controller
class OriginController {

	private final PlanReader plans;

	private final PassageReader passages;

	OriginController(PlanReader plans, PassageReader passages) {
		this.plans = plans;
		this.passages = passages;
	}

	@BatchMapping(typeName = "Origin", field = "checkedAgainst")
	Map<Origin, List<Plan>> checkedForOrigins(List<Origin> origins) {
		return Batches.many(origins, Origin::actionId, this.plans::checkedForOriginsOf);
	}

	@BatchMapping(typeName = "Origin", field = "evidence")
	Map<Origin, List<Passage>> evidenceOfOrigins(List<Origin> origins) {
		return Batches.many(origins, Origin::actionId, this.passages::ofOrigins);
	}

	@BatchMapping(typeName = "Fate", field = "checkedAgainst")
	Map<Fate, List<Plan>> checkedForFates(List<Fate> fates) {
		return Batches.many(fates, Fate::actionId, this.plans::checkedForFatesOf);
	}

	@BatchMapping(typeName = "Fate", field = "evidence")
	Map<Fate, List<Passage>> evidenceOfFates(List<Fate> fates) {
		return Batches.many(fates, Fate::actionId, this.passages::ofFates);
	}

}
