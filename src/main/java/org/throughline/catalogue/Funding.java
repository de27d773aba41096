package org.throughline.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * A sum of money that a promise names.
 *
 * @param amount in whole pounds; null where the words give no single sum
 */
public record Funding(String id, String printed, @Nullable Long amount, @Nullable LocalDate from,
		@Nullable LocalDate to) {

	static Funding from(MapAccessor node) {
		Value amount = node.get("amount");
		return new Funding(node.get("id").asString(), node.get("printed").asString(),
				amount.isNull() ? null : amount.asLong(), NodeProperties.day(node, "from"),
				NodeProperties.day(node, "to"));
	}

}
