package org.throughline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a row goes into the graph as it is.
 */
final class Cells {

	private static final Set<String> LISTS = Set.of("abbreviations", "alt_names", "undertakings");

	private static final Pattern WORD_START = Pattern.compile("_(.)");

	/** In tables without ids, what a record is a part of and what it is there. */
	private static final Map<String, Part> PARTS = Map.of("leads", new Part("statement", "lead"), "timings",
			new Part("statement", "timing"), "assessments", new Part("link", "assessment"));

	private Cells() {
	}

	/** The cells of some columns as properties, without those that are empty. */
	static Map<String, Object> properties(Row row, List<String> columns) {
		Map<String, Object> properties = new HashMap<>();
		for (String column : columns) {
			Object value = row.value(column);
			if (value != null) {
				properties.put(property(column), LISTS.contains(column) ? row.list(column) : value);
			}
		}
		return properties;
	}

	/** The id of the node that a row makes. */
	static String id(Row row) {
		Part part = PARTS.get(row.shape().name());
		return (part != null) ? "%s:%s-%d".formatted(row.text(part.owner()), part.name(), row.number("position"))
				: row.text("id");
	}

	private static String property(String column) {
		return WORD_START.matcher(column).replaceAll((start) -> start.group(1).toUpperCase(Locale.ROOT));
	}

	/**
	 * How an id is made where none is given.
	 *
	 * @param owner the column that names what the record is a part of
	 * @param name what it is there
	 */
	private record Part(String owner, String name) {

	}

}
