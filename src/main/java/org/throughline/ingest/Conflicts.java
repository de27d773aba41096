package org.throughline.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds where two statements of one action contradict each other that were printed at the
 * same time, as in the summary and the detailed part of one report. What a later source
 * says otherwise is a change and no conflict, and nothing conflicts with what is not
 * said.
 */
final class Conflicts {

	private final DataPackage data;

	private final Map<String, List<Row>> statements;

	private final Map<String, List<Row>> timings;

	private final Map<String, List<Row>> leads;

	private final Map<String, List<Row>> passages;

	Conflicts(DataPackage data) {
		this.data = data;
		this.statements = data.groupedInOrder("statements", "action");
		this.timings = data.groupedInOrder("timings", "statement");
		this.leads = data.groupedInOrder("leads", "statement");
		this.passages = data.groupedInOrder("passages", "record");
	}

	List<Discrepancy> all() {
		return this.data.rows("actions").stream().flatMap(this::of).toList();
	}

	private Stream<Discrepancy> of(Row action) {
		List<Row> wordings = rowsOf(this.statements, action);
		List<Discrepancy> found = new ArrayList<>();
		for (Subject subject : Subject.values()) {
			int count = 0;
			for (Pair pair : pairs(wordings)) {
				String description = describe(subject, pair);
				if (description != null) {
					count++;
					String id = Discrepancy.id(action, subject.slug()) + ((count > 1) ? "-" + count : "");
					found.add(new Discrepancy(id, subject.kind(), description, true, List.of(action), proof(pair)));
				}
			}
		}
		return found.stream();
	}

	private static List<Pair> pairs(List<Row> wordings) {
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < wordings.size(); i++) {
			for (Row other : wordings.subList(i + 1, wordings.size())) {
				Pair pair = new Pair(wordings.get(i), other);
				if (pair.areOfOneTime()) {
					pairs.add(pair);
				}
			}
		}
		return pairs;
	}

	private @Nullable String describe(Subject subject, Pair pair) {
		return switch (subject) {
			case STATUS -> status(pair);
			case TIMING -> timing(pair);
			case LEAD -> lead(pair);
			case TEXT -> text(pair);
		};
	}

	private @Nullable String status(Pair pair) {
		String first = pair.first().get("status");
		String second = pair.second().get("status");
		if (first == null || second == null || first.equals(second)) {
			return null;
		}
		return pair.say("the status is", printed(first, pair.first()), printed(second, pair.second())) + ".";
	}

	/**
	 * The words of a status as the statement's passages have them: at the end of a row of
	 * a table, so where they stand last.
	 */
	private String printed(String status, Row statement) {
		String words = status.replace('_', ' ');
		Matcher matcher = Pattern.compile(".*\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL)
			.matcher(quotes(statement));
		return matcher.lookingAt() ? matcher.group(1) : words.toLowerCase(Locale.ROOT);
	}

	/**
	 * Timings differ by the days that they can mean and by whether they go on or come
	 * again, not by their words. A deadline "by 2020" has no first day: the last decides.
	 */
	private @Nullable String timing(Pair pair) {
		Row first = whole(pair.first());
		Row second = whole(pair.second());
		if (first == null || second == null || mean(first, second)) {
			return null;
		}
		return pair.say("the timing is", first.text("printed"), second.text("printed"))
				+ within(pair.first(), first, pair.second(), second)
				+ within(pair.second(), second, pair.first(), first) + ".";
	}

	private @Nullable Row whole(Row statement) {
		return rowsOf(this.timings, statement).stream()
			.filter((timing) -> timing.number("position") == 0)
			.findFirst()
			.orElse(null);
	}

	private static boolean mean(Row first, Row second) {
		LocalDate from = first.date("from");
		LocalDate other = second.date("from");
		return Objects.equals(first.date("to"), second.date("to"))
				&& (from == null || other == null || from.equals(other))
				&& first.flag("ongoing") == second.flag("ongoing")
				&& first.flag("recurring") == second.flag("recurring");
	}

	/** Says so where one date lies within another. */
	private String within(Row statement, Row inner, Row other, Row outer) {
		LocalDate from = inner.date("from");
		LocalDate to = inner.date("to");
		LocalDate first = outer.date("from");
		LocalDate last = outer.date("to");
		boolean within = from != null && to != null && first != null && last != null && !from.isBefore(first)
				&& !to.isAfter(last) && !(from.equals(first) && to.equals(last));
		return (within && isOneDate(statement) && isOneDate(other))
				? "; “%s” lies within “%s”".formatted(inner.text("printed"), outer.text("printed")) : "";
	}

	/** Beside the timing as a whole there is at most the one date in it. */
	private boolean isOneDate(Row statement) {
		return rowsOf(this.timings, statement).size() <= 2;
	}

	/** Leads differ by the bodies that they name, whatever they call them. */
	private @Nullable String lead(Pair pair) {
		List<Row> first = rowsOf(this.leads, pair.first());
		List<Row> second = rowsOf(this.leads, pair.second());
		if (first.isEmpty() || second.isEmpty() || bodies(first).equals(bodies(second))) {
			return null;
		}
		return pair.say("the lead is", printed(first), printed(second)) + ".";
	}

	private static Set<String> bodies(List<Row> leads) {
		return leads.stream()
			.map((lead) -> Objects.requireNonNullElseGet(lead.get("organisation"), () -> lead.text("printed")))
			.collect(Collectors.toSet());
	}

	private static String printed(List<Row> leads) {
		return leads.stream().map((lead) -> lead.text("printed")).collect(Collectors.joining(", "));
	}

	private static @Nullable String text(Pair pair) {
		Wording.Difference difference = words(pair.first()).differenceFrom(words(pair.second()));
		return (difference != null) ? pair.say("the words are", difference.first(), difference.second()) + "." : null;
	}

	private static Wording words(Row statement) {
		return new Wording(Objects.requireNonNullElseGet(statement.get("text"), () -> statement.text("title")));
	}

	private List<Row> proof(Pair pair) {
		return Stream.of(pair.first(), pair.second())
			.flatMap((statement) -> rowsOf(this.passages, statement).stream())
			.toList();
	}

	private String quotes(Row statement) {
		return rowsOf(this.passages, statement).stream()
			.map((passage) -> passage.text("quote"))
			.collect(Collectors.joining(" "));
	}

	private static List<Row> rowsOf(Map<String, List<Row>> rows, Row owner) {
		return rows.getOrDefault(owner.key(), List.of());
	}

	/**
	 * What two statements can disagree on.
	 */
	enum Subject {

		STATUS, TIMING, LEAD, TEXT;

		/** What the ids of such conflicts end in. */
		String slug() {
			return name().toLowerCase(Locale.ROOT);
		}

		private String kind() {
			return name() + "_CONFLICT";
		}

	}

	/**
	 * Two statements of one action, in the order of their positions.
	 */
	private record Pair(Row first, Row second) {

		boolean areOfOneTime() {
			return this.first.day("at_from").equals(this.second.day("at_from"))
					&& this.first.day("at_to").equals(this.second.day("at_to"));
		}

		/** What both say, as a sentence without its full stop. */
		String say(String subject, String one, String other) {
			String begin = place(this.first);
			return "%s%s %s “%s”, %s “%s”".formatted(begin.substring(0, 1).toUpperCase(Locale.ROOT), begin.substring(1),
					subject, one, place(this.second), other);
		}

		private static String place(Row statement) {
			String part = statement.get("part");
			return (part != null) ? "under “%s”".formatted(part)
					: "in statement %d".formatted(statement.number("position"));
		}

	}

}
