package org.throughline.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Filters that tests need, each with a restriction or two.
 */
final class Filters {

	private Filters() {
	}

	static ActionFilter plans(String... ids) {
		return new ActionFilter(List.of(ids), null, null, null, null, null, null, null, null, null, null, null, null,
				null);
	}

	static ActionFilter due(@Nullable LocalDate from, @Nullable LocalDate to) {
		return new ActionFilter(null, null, null, null, null, null, null, null, null, null, null, from, to, null);
	}

	static ActionFilter text(String text) {
		return new ActionFilter(null, null, null, null, null, null, null, null, null, null, null, null, null, text);
	}

}
