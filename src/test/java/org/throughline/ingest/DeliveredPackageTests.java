package org.throughline.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/**
 * The delivered package agrees with what its documents say of themselves, and no action
 * is missing.
 */
class DeliveredPackageTests {

	private static final DataPackage DATA = PackageCheck.sound(new DeliveredFiles());

	private static final Map<String, List<Row>> PASSAGES = DATA.grouped("passages", "record");

	@Test
	void theStatusesOf2016AddUpToTheTotalsThatTheDocumentStates() {
		assertThat(quotes("discrepancy/vawg-2016-totals"))
			.contains("There are 95 actions of which 54 have been completed,"
					+ " 29 are on track to be delivered by the date set out in 2016, and 12 remain a work in progress,"
					+ " due to be delivered by 2020.");
		Map<String, Long> statuses = DATA.rows("statements")
			.stream()
			.filter((statement) -> statement.text("action").startsWith("vawg-2016/") && statement.is("part", "Summary"))
			.collect(Collectors.groupingBy((statement) -> statement.text("status"), Collectors
				.summingLong((statement) -> DATA.get("actions", statement.text("action")).number("numbers"))));
		assertThat(statuses).containsOnly(entry("COMPLETED", 54L), entry("ON_TRACK", 29L),
				entry("WORK_IN_PROGRESS", 12L));
	}

	@Test
	void theActionsOf2012AreTheHundredOfWhichMoreThanFortyWereClosed() {
		assertThat(quotes("vawg-2012/84")).anySatisfy((quote) -> assertThat(quote)
			.startsWith("More than 40 of the 100 actions in the March 2012 Action Plan have been closed"));
		assertThat(refs("vawg-2012")).containsExactlyElementsOf(numbers(1, 100));
		assertThat(DATA.rows("statements")
			.stream()
			.filter((statement) -> statement.text("action").startsWith("vawg-2012/"))).hasSize(44)
			.allMatch((statement) -> statement.is("part", "Annex A"));
		assertThat(DATA.rows("updates").stream().filter((update) -> update.text("action").startsWith("vawg-2012/")))
			.hasSize(44)
			.allMatch((update) -> update.get("status") != null);
	}

	@Test
	void noNumberedActionOf2013IsMissing() {
		assertThat(refs("vawg-2013")).containsAll(numbers(1, 110)).hasSize(110 + 27);
		assertThat(kinds("vawg-2013")).containsOnly(entry("ACTION", 110L), entry("COMMITMENT", 27L));
	}

	@Test
	void theNumbersOf2016AreInNinetyFourRowsEachPrintedTwice() {
		assertThat(refs("vawg-2016")).containsExactlyElementsOf(
				Stream.of(numbers(1, 51), List.of("52/53"), numbers(54, 95)).flatMap(List::stream).toList());
		Map<String, List<Row>> statements = DATA.grouped("statements", "action");
		assertThat(refs("vawg-2016"))
			.allSatisfy((ref) -> assertThat(statements.get("vawg-2016/" + ref.replace('/', '-')))
				.extracting((statement) -> statement.get("part"))
				.containsExactly("Summary", "Detail"));
	}

	@Test
	void theRecommendationsOf2021AreThoseThatTheReportPrints() {
		assertThat(refs("hmicfrs-2021")).containsExactly("1", "1.1", "1.4", "2", "2.1", "2.4", "3", "3.2", "3.3", "4",
				"4.1", "4.2", "4.3", "4.4", "5.2");
	}

	@Test
	void theActionsOfTheCommissionersAreSixteen() {
		assertThat(refs("apcc-2022")).containsExactlyElementsOf(numbers(1, 16));
	}

	@Test
	void theLettersOf2025RunWithoutAGapUnderEveryObjective() {
		assertThat(kinds("vawg-2025")).containsOnly(entry("OBJECTIVE", 34L), entry("ACTION", 259L),
				entry("SUB_ACTION", 12L));
		Map<String, List<Row>> parts = DATA.grouped("actions", "parent");
		assertThat(numbers(1, 34)).allSatisfy((objective) -> {
			List<String> ids = parts.get("vawg-2025/" + objective).stream().map(Row::key).toList();
			assertThat(ids).containsExactlyElementsOf(IntStream.range(0, ids.size())
				.mapToObj((i) -> "vawg-2025/%s%c".formatted(objective, 'a' + i))
				.toList());
		});
	}

	@Test
	void noOriginAndNoFateIsLeftUnreviewed() {
		for (Side side : Side.values()) {
			Standings standings = new Standings(side, DATA);
			assertThat(DATA.rows("actions"))
				.allSatisfy((action) -> assertThat(standings.of(action).kind()).as("%s of %s", side, action.key())
					.isNotEqualTo(Standing.NOT_REVIEWED));
		}
	}

	@Test
	void everyActionWithWordsHasOneThemeAndATopic() {
		Map<String, List<Row>> themes = DATA.grouped("action-themes", "action");
		Map<String, List<Row>> topics = DATA.grouped("action-topics", "action");
		assertThat(DATA.grouped("statements", "action").keySet()).allSatisfy((action) -> {
			assertThat(themes.get(action)).as("themes of %s", action).hasSize(1);
			assertThat(topics.get(action)).as("topics of %s", action).isNotEmpty();
		});
	}

	/** But for the one misread letter of a title that is put right. */
	@Test
	void theTitleOfEveryStatementStandsInItsQuotation() {
		assertThat(DATA.rows("statements")).allSatisfy((statement) -> assertThat(
				letters(String.join(" ", quotes(statement.key())).replace("Goordinate", "Coordinate")))
			.as(statement.key())
			.contains(letters(statement.text("title"))));
	}

	@Test
	void everyTimingIsThereAsAWholeAndADateBySomeDayHasNoFirstDay() {
		assertThat(DATA.grouped("timings", "statement")).allSatisfy((statement, timings) -> {
			assertThat(timings).as(statement).anyMatch((timing) -> timing.number("position") == 0);
			assertThat(timings)
				.filteredOn((timing) -> timing.number("position") > 0
						&& timing.text("printed").toLowerCase(Locale.ROOT).startsWith("by "))
				.allMatch((timing) -> timing.date("from") == null);
		});
	}

	@Test
	void everyUpdateSaysWhoSpeaks() {
		assertThat(DATA.rows("updates")).allMatch((update) -> update.get("by") != null);
	}

	@Test
	void everySectionHasATheme() {
		assertThat(DATA.rows("sections")).extracting(Row::key)
			.isSubsetOf(DATA.grouped("section-themes", "section").keySet());
	}

	@Test
	void threeActionsOf2016HaveAnotherStatusInTheDetailThanInTheSummary() {
		assertThat(found("STATUS_CONFLICT")).containsExactly("discrepancy/vawg-2016-62-status",
				"discrepancy/vawg-2016-76-status", "discrepancy/vawg-2016-83-status");
	}

	/** Not "Feb 2016" for "February 2016" (5), and not "By 2020" for "2020" (18). */
	@Test
	void fiveActionsOf2016HaveAnotherTimingInTheDetailThanInTheSummary() {
		assertThat(found("TIMING_CONFLICT")).containsExactly("discrepancy/vawg-2016-4-timing",
				"discrepancy/vawg-2016-6-timing", "discrepancy/vawg-2016-11-timing", "discrepancy/vawg-2016-14-timing",
				"discrepancy/vawg-2016-52-53-timing");
	}

	/** NHSE is NHS England (44 to 47). */
	@Test
	void noActionHasAnotherLeadInTheDetailThanInTheSummary() {
		assertThat(found("LEAD_CONFLICT")).isEmpty();
	}

	/**
	 * Abuse for violence (63), a programme for a group of countries (75), another promise
	 * (78) and a misprinted abbreviation (84); not what is abbreviated or spelt otherwise
	 * in twenty others, and not the sentence that a quotation of recommendation 4.2
	 * leaves out.
	 */
	@Test
	void fourActionsOf2016HaveOtherWordsInTheDetailThanInTheSummary() {
		assertThat(found("TEXT_CONFLICT")).containsExactly("discrepancy/vawg-2016-63-text",
				"discrepancy/vawg-2016-75-text", "discrepancy/vawg-2016-78-text", "discrepancy/vawg-2016-84-text");
	}

	@Test
	void theUnaccountedActionOf2012IsTheRecordedOne() {
		assertThat(found("UNACCOUNTED_ACTION")).isEmpty();
		assertThat(DATA.get("discrepancies", "discrepancy/vawg-2012-84-unaccounted").text("kind"))
			.isEqualTo("UNACCOUNTED_ACTION");
	}

	private static List<String> found(String kind) {
		return new Discrepancies(DATA).all()
			.stream()
			.filter((discrepancy) -> discrepancy.found() && discrepancy.kind().equals(kind))
			.sorted(Comparator.comparingLong((discrepancy) -> discrepancy.actions().getFirst().number("position")))
			.map(Discrepancy::id)
			.toList();
	}

	private static List<String> quotes(String record) {
		return PASSAGES.getOrDefault(record, List.of()).stream().map((passage) -> passage.text("quote")).toList();
	}

	private static Map<String, Long> kinds(String plan) {
		return actions(plan).collect(Collectors.groupingBy((action) -> action.text("kind"), Collectors.counting()));
	}

	private static List<String> refs(String plan) {
		return actions(plan).map((action) -> action.text("ref")).toList();
	}

	private static Stream<Row> actions(String plan) {
		return DATA.rows("actions")
			.stream()
			.filter((action) -> action.is("plan", plan))
			.sorted(Comparator.comparingLong((action) -> action.number("position")));
	}

	private static List<String> numbers(int first, int last) {
		return IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList();
	}

	private static String letters(String words) {
		return words.replaceAll("<[^>]*>|[^\\p{L}\\p{Nd}]", "");
	}

}
