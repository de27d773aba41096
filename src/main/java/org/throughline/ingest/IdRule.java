package org.throughline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Ids are made of their records' own parts, and no two records of any tables share one.
 */
final class IdRule implements Rule {

	private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*");

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

	/** What an id begins with and what may follow, by table. */
	private static final Map<String, Made> MADE_OF = Map
		.ofEntries(
				Map.entry("instrument-successions",
						new Made((row) -> join(row, "earlier", "~") + slug(row, "later"), null)),
				Map.entry("sections", new Made((row) -> join(row, "plan", "/section/"), SLUG)),
				Map.entry("actions", new Made((row) -> join(row, "plan", "/"), SLUG)),
				Map.entry("action-instruments",
						new Made((row) -> join(row, "action", "@") + slug(row, "instrument"), null)),
				Map.entry("statements", new Made((row) -> join(row, "action", "#"), NUMBER)),
				Map.entry("funding", new Made((row) -> join(row, "action", "#funding-"),
						NUMBER)),
				Map.entry("measures",
						new Made((row) -> join(row, (row.get("action") != null) ? "action" : "plan", "#measure-"),
								NUMBER)),
				Map.entry("updates", new Made((row) -> join(row, "action", "#update-"), NUMBER)),
				Map.entry("reviews",
						new Made((row) -> join(row, "action", row.is("side", "ORIGIN") ? "#origin" : "#fate"), null)),
				Map.entry("links", new Made((row) -> "link/" + join(row, "earlier", "~") + row.get("later"),
						Pattern.compile("(~[2-9])?"))));

	@Override
	public void check(DataPackage data, Faults faults) {
		MADE_OF.forEach((table, made) -> data.rows(table).forEach((row) -> {
			String id = row.get("id");
			if (id != null && !made.fits(row, id)) {
				faults.add(FaultKind.ID_MISFIT, row, "the id of this record begins with " + made.start().apply(row));
			}
		}));
		checkParallelLinks(data.rows("links"), faults);
		checkUniqueOverAll(data, faults);
	}

	private static void checkParallelLinks(List<Row> links, Faults faults) {
		Set<String> ids = links.stream().map(Row::key).collect(Collectors.toSet());
		for (Row link : links) {
			String id = link.key();
			int number = id.length() - 1;
			if (id.matches(".*~[2-9]")) {
				String before = id.endsWith("~2") ? id.substring(0, number - 1)
						: id.substring(0, number) + (char) (id.charAt(number) - 1);
				if (!ids.contains(before)) {
					faults.add(FaultKind.ID_MISFIT, link, "there is no %s before it".formatted(before));
				}
			}
		}
	}

	private static void checkUniqueOverAll(DataPackage data, Faults faults) {
		Map<String, Row> seen = new HashMap<>();
		for (String table : data.tables()) {
			for (Row row : data.rows(table)) {
				String id = row.shape().has("id") ? row.get("id") : null;
				Row first = (id != null) ? seen.putIfAbsent(id, row) : null;
				if (first != null && !first.file().equals(row.file())) {
					faults.add(FaultKind.ID_TAKEN, row, "%s:%d has the same id".formatted(first.file(), first.line()));
				}
			}
		}
	}

	private static String join(Row row, String column, String separator) {
		return row.get(column) + separator;
	}

	private static String slug(Row row, String column) {
		String id = String.valueOf(row.get(column));
		return id.substring(id.indexOf('/') + 1);
	}

	/**
	 * How an id is made.
	 *
	 * @param start what it begins with
	 * @param rest what may follow; null for nothing
	 */
	private record Made(Function<Row, String> start, @Nullable Pattern rest) {

		boolean fits(Row row, String id) {
			String begin = this.start.apply(row);
			return (this.rest != null)
					? id.startsWith(begin) && this.rest.matcher(id.substring(begin.length())).matches()
					: id.equals(begin);
		}

	}

}
