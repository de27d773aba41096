package org.throughline.ingest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Works out what follows for an action from the other tables: the properties that
 * {@code graph/README.md} lists.
 */
final class ActionFacts {

	private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

	private final DataPackage data;

	private final Map<String, List<Row>> statements;

	private final Map<String, List<Row>> timings;

	private final Map<String, List<Row>> updates;

	private final Map<String, Integer> linkCounts = new HashMap<>();

	private final Standings origins;

	private final Standings fates;

	ActionFacts(DataPackage data) {
		this.data = data;
		this.statements = data.grouped("statements", "action");
		this.timings = data.grouped("timings", "statement");
		this.updates = data.grouped("updates", "action");
		this.origins = new Standings(Side.ORIGIN, data);
		this.fates = new Standings(Side.FATE, data);
		data.rows("links")
			.stream()
			.filter((link) -> link.get("withdrawn_on") == null)
			.flatMap((link) -> Stream.of(link.text("earlier"), link.text("later")))
			.forEach((action) -> this.linkCounts.merge(action, 1, Integer::sum));
	}

	Map<String, @Nullable Object> of(Row action) {
		Row plan = this.data.get("plans", action.text("plan"));
		Row shown = shown(action);
		String order = order(plan, action.number("position"));
		int linkCount = this.linkCounts.getOrDefault(action.key(), 0);
		Map<String, @Nullable Object> facts = new LinkedHashMap<>();
		facts.put("knownFrom", plan.day("published_to"));
		facts.put("order", order);
		facts.put("dueOrder", "%s/%s".formatted(due(shown), order));
		facts.put("linkCount", linkCount);
		facts.put("linkOrder", "%06d/%s".formatted(linkCount, order));
		facts.put("status", status(action));
		facts.put("title", (shown != null) ? shown.get("title") : null);
		facts.put("text", (shown != null) ? shown.get("text") : null);
		facts.put("displayTitle", (shown != null) ? shown.get("title") : inItsPlace(action));
		facts.put("words", words(shown));
		put(facts, "origin", this.origins.of(action));
		put(facts, "fate", this.fates.of(action));
		return facts;
	}

	/** Sorts what was published by the day, then the id. */
	static String planOrder(Row plan) {
		return "%s/%s".formatted(plan.day("published_to"), plan.key());
	}

	/** Sorts what stands in plans by the plan, then the place in it. */
	static String order(Row plan, long position) {
		return "%s/%06d".formatted(planOrder(plan), position);
	}

	private @Nullable Row shown(Row action) {
		return this.statements.getOrDefault(action.key(), List.of())
			.stream()
			.filter((statement) -> statement.flag("shown"))
			.findFirst()
			.orElse(null);
	}

	/**
	 * The last day of the earliest due date; of the timing as a whole where it names no
	 * single one.
	 */
	private LocalDate due(@Nullable Row shown) {
		if (shown == null) {
			return NEVER;
		}
		Map<Boolean, List<LocalDate>> days = this.timings.getOrDefault(shown.key(), List.of())
			.stream()
			.filter((timing) -> timing.is("role", "DUE") && timing.date("to") != null)
			.collect(Collectors.partitioningBy((timing) -> timing.number("position") > 0,
					Collectors.mapping((timing) -> timing.day("to"), Collectors.toList())));
		return Stream.of(true, false)
			.flatMap((single) -> days.getOrDefault(single, List.of()).stream().sorted())
			.findFirst()
			.orElse(NEVER);
	}

	private @Nullable String status(Row action) {
		return this.updates.getOrDefault(action.key(), List.of())
			.stream()
			.filter((update) -> update.get("status") != null)
			.max(Comparator.comparingLong((update) -> update.number("position")))
			.map((update) -> update.get("status"))
			.orElse(null);
	}

	private static String inItsPlace(Row action) {
		String kind = action.text("kind").replace('_', '-');
		return "%s%s %s (words not known)".formatted(kind.charAt(0), kind.substring(1).toLowerCase(Locale.ROOT),
				action.text("ref"));
	}

	private static @Nullable String words(@Nullable Row shown) {
		if (shown == null) {
			return null;
		}
		return Stream.of(shown.get("title"), shown.get("text"))
			.filter(Objects::nonNull)
			.map((words) -> String.valueOf(words).toLowerCase(Locale.ROOT))
			.collect(Collectors.joining("\n"));
	}

	private static void put(Map<String, @Nullable Object> facts, String name, Standing standing) {
		facts.put(name, standing.kind());
		facts.put(name + "Basis", standing.basis());
		facts.put(name + "Note", standing.note());
	}

}
