package org.throughline.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * A date as printed, and the first and last day that it can mean.
 *
 * @param source where the date is from, if not from the document itself
 */
public record PrintedDate(String printed, LocalDate from, LocalDate to, @Nullable String source) {

	static PrintedDate from(MapAccessor node, String name) {
		return new PrintedDate(node.get(name + "Printed").asString(), node.get(name + "From").asLocalDate(),
				node.get(name + "To").asLocalDate(), NodeProperties.text(node, name + "Source"));
	}

}
