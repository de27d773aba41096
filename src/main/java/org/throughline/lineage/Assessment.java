package org.throughline.lineage;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

import org.throughline.catalogue.Confidence;

/**
 * One reading of a link: by whom, how, when, and what they found.
 */
public record Assessment(String reader, ReadingMethod method, LocalDate on, AssessmentDecision decision,
		@Nullable Confidence confidence) {

	static Assessment from(MapAccessor node) {
		return new Assessment(node.get("reader").asString(), ReadingMethod.valueOf(node.get("method").asString()),
				node.get("on").asLocalDate(), AssessmentDecision.valueOf(node.get("decision").asString()),
				node.get("confidence").isNull() ? null : Confidence.valueOf(node.get("confidence").asString()));
	}

}
