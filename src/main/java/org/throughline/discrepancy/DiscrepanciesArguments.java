package org.throughline.discrepancy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.throughline.catalogue.Cursors;
import org.throughline.catalogue.PageSize;

/**
 * The arguments of a page of discrepancies.
 */
record DiscrepanciesArguments(@Nullable DiscrepancyKind kind, @Nullable String plan, @Nullable Integer first,
		@Nullable String after) {

	private static final String ORDER = "DISCREPANCIES";

	private static final Predicate<String> KEYS = Pattern
		.compile("\\d{4}-\\d{2}-\\d{2}/[a-z0-9/-]+/\\d{6}/discrepancy/[a-z0-9-]+")
		.asMatchPredicate();

	/** The size of the page; one that cannot be is a bad request. */
	int size() {
		return PageSize.of("first", this.first);
	}

	/**
	 * The key after which the page begins; a cursor that was made up is a bad request.
	 */
	@Nullable String key() {
		return (this.after != null) ? Cursors.key(ORDER, "discrepancies", "after", this.after, KEYS) : null;
	}

	/** What restricts the discrepancies, as parameters. */
	Map<String, @Nullable Object> filter() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("kind", (this.kind != null) ? this.kind.name() : null);
		parameters.put("plan", this.plan);
		return parameters;
	}

	static String cursor(Discrepancy discrepancy) {
		return Cursors.of(ORDER, discrepancy.order());
	}

}
