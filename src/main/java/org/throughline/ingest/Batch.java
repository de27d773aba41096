package org.throughline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * As many rows as one message to the database should carry.
 */
record Batch(List<Map<String, Object>> rows) {

	private static final int MOST_ROWS = 5_000;

	private static final long MOST_CHARACTERS = 1_000_000;

	static List<Batch> of(List<Map<String, Object>> rows) {
		List<Batch> batches = new ArrayList<>();
		List<Map<String, Object>> open = new ArrayList<>();
		long characters = 0;
		for (Map<String, Object> row : rows) {
			long size = size(row);
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

	/** Its characters, names of values included, since every row repeats them. */
	private static long size(Object value) {
		return switch (value) {
			case String text -> text.length();
			case Map<?, ?> map ->
				map.entrySet().stream().mapToLong((entry) -> size(entry.getKey()) + size(entry.getValue())).sum();
			case List<?> list -> list.stream().mapToLong(Batch::size).sum();
			default -> 1;
		};
	}

}
