package org.throughline.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A timing as printed: a deadline, a start, a review or a span.
 *
 * @param whole whether it is all that is printed, and not one of the dates in it
 */
public record Timing(boolean whole, TimingRole role, String printed, @Nullable LocalDate from, @Nullable LocalDate to,
		boolean ongoing, boolean recurring) {

	static Timing from(MapAccessor node) {
		return new Timing(node.get("position").asInt() == 0, TimingRole.valueOf(node.get("role").asString()),
				node.get("printed").asString(), NodeProperties.day(node, "from"), NodeProperties.day(node, "to"),
				node.get("ongoing").asBoolean(), node.get("recurring").asBoolean());
	}

}
