package org.throughline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * As many rows as one message to the database should carry.
 */
record Batch(List<Map<String, @Nullable Object>> rows) {

	private static final int MOST_ROWS = 1_000;

	private static final long MOST_CHARACTERS = 1_000_000;

	static List<Batch> of(List<Map<String, @Nullable Object>> rows) {
		List<Batch> batches = new ArrayList<>();
		List<Map<String, @Nullable Object>> open = new ArrayList<>();
		long characters = 0;
		for (Map<String, @Nullable Object> row : rows) {
			long size = row.values()
				.stream()
				.mapToLong((value) -> (value instanceof String text) ? text.length() : 0)
				.sum();
			if (!open.isEmpty() && (open.size() == MOST_ROWS || characters + size > MOST_CHARACTERS)) {
				batches.add(new Batch(open));
				open = new ArrayList<>();
				characters = 0;
			}
			open.add(row);
			characters += size;
		}
		if (!open.isEmpty()) {
			batches.add(new Batch(open));
		}
		return batches;
	}

}
