package org.throughline.ingest;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class DiscrepanciesTests {

	private static final String SUMMARY = "demo-2016/10#1";

	private static final String DETAIL = "demo-2016/10#2";

	@TempDir
	Path folder;

	@Test
	void statementsOfOneTimeThatDifferAreFoundBesideWhatIsRecorded() {
		assertThat(all(SmallPackage.builder())).extracting(Discrepancy::id)
			.containsExactly("discrepancy/status-of-10", "discrepancy/demo-2016-10-status",
					"discrepancy/demo-2016-10-text");
		assertThat(all(SmallPackage.builder())).extracting(Discrepancy::found).containsExactly(false, true, true);
	}

	@Test
	void aConflictQuotesWhatBothPrintAndSaysWhere() {
		PackageBuilder data = SmallPackage.builder().set("statements", DETAIL, "part", "Detail");
		Discrepancy status = found(data, "status");
		assertThat(status.kind()).isEqualTo("STATUS_CONFLICT");
		assertThat(status.description())
			.isEqualTo("Under “Summary” the status is “completed”, under “Detail” “on track”.");
		assertThat(status.actions()).extracting(Row::key).containsExactly("demo-2016/10");
		assertThat(status.passages()).extracting((passage) -> passage.text("record")).containsExactly(SUMMARY, DETAIL);
	}

	@Test
	void aStatusIsQuotedFromTheEndOfItsRow() {
		PackageBuilder data = SmallPackage.builder()
			.document("report", "2019", "2019-01-01", "2019-12-31", "10\tOn track to be completed\tON TRACK")
			.removeWhere("passages", "record", DETAIL)
			.quote(DETAIL, "document/report", "10\tOn track to be completed\tON TRACK");
		assertThat(found(data, "status").description()).endsWith("“ON TRACK”.");
	}

	@Test
	void aStatusThatThePassagesPrintInOtherWordsIsNamedByOurs() {
		PackageBuilder data = SmallPackage.builder().set("statements", DETAIL, "status", "NOT_PURSUED");
		assertThat(found(data, "status").description()).endsWith("“not pursued”.");
	}

	@Test
	void aStatementWithoutAPartIsNamedByItsPosition() {
		assertThat(found(SmallPackage.builder(), "text").description()).isEqualTo(
				"Under “Summary” the words are “order”, in statement 2 “order to more people. It builds on action 1”.");
	}

	@Test
	void whatALaterSourceSaysIsNoConflict() {
		PackageBuilder data = SmallPackage.builder().set("statements", SUMMARY, "at_from", "2019-02-01");
		assertThat(all(data)).noneMatch(Discrepancy::found);
	}

	@Test
	void nothingConflictsWithWhatIsNotSaid() {
		PackageBuilder data = SmallPackage.builder()
			.set("statements", DETAIL, "status", "")
			.row("leads", "statement", SUMMARY, "position", 1, "printed", "completed");
		assertThat(all(data)).extracting(Discrepancy::kind).containsExactly("STATUS_CONFLICT", "TEXT_CONFLICT");
	}

	@Test
	void aTimingConflictsIfItMeansOtherDays() {
		PackageBuilder data = timed("March 2021", "2021-03-01", "2021-03-31");
		assertThat(found(data, "timing").description())
			.isEqualTo("Under “Summary” the timing is “March 2020”, in statement 2 “March 2021”.");
	}

	@Test
	void theSameDaysInOtherWordsAreNoConflict() {
		assertThat(finds(timed("March", "2020-03-01", "2020-03-31"), "timing")).isFalse();
	}

	@Test
	void aDeadlineWithoutAFirstDayIsTheSameIfItsLastDayIs() {
		assertThat(finds(timed("March", "", "2020-03-31"), "timing")).isFalse();
		assertThat(finds(timed("March", "", "2020-12-31"), "timing")).isTrue();
	}

	@Test
	void aTimingThatGoesOnConflictsWithOneThatEnds() {
		PackageBuilder data = timed("March", "2020-03-01", "2020-03-31").set("timings", DETAIL + " 0", "ongoing", true);
		assertThat(finds(data, "timing")).isTrue();
	}

	@Test
	void aNarrowerTimingConflictsAndIsSaidToLieWithin() {
		assertThat(found(timed("March", "2020-01-01", "2020-12-31"), "timing").description())
			.endsWith("“March”; “March 2020” lies within “March”.");
	}

	@Test
	void aTimingOfSeveralDatesIsNotSaidToHoldAnother() {
		PackageBuilder data = timed("March 2021", "2020-03-01", "2021-03-31");
		for (int position = 1; position <= 2; position++) {
			data.row("timings", "statement", DETAIL, "position", position, "role", "DUE", "printed", "March 2021",
					"ongoing", false, "recurring", false);
		}
		assertThat(found(data, "timing").description()).endsWith("“March 2021”.");
	}

	@Test
	void leadsConflictIfTheyAreOtherBodies() {
		PackageBuilder data = SmallPackage.builder();
		lead(data, SUMMARY, 1, "Widen", "org/home-office");
		lead(data, SUMMARY, 2, "order", "org/joint-unit");
		lead(data, DETAIL, 1, "people", "org/home-office");
		assertThat(found(data, "lead").description())
			.isEqualTo("Under “Summary” the lead is “Widen, order”, in statement 2 “people”.");
	}

	@Test
	void theSameBodiesByOtherNamesInAnotherOrderAreNoConflict() {
		PackageBuilder data = SmallPackage.builder();
		lead(data, SUMMARY, 1, "Widen", "org/home-office");
		lead(data, SUMMARY, 2, "order", "");
		lead(data, DETAIL, 1, "order", "");
		lead(data, DETAIL, 2, "people", "org/home-office");
		assertThat(finds(data, "lead")).isFalse();
	}

	@Test
	void anActionThatAReviewFindsUnaccountedForIsOne() {
		assertThat(found(unaccounted(), "unaccounted")).satisfies((found) -> {
			assertThat(found.id()).isEqualTo("discrepancy/demo-2013-2-unaccounted");
			assertThat(found.kind()).isEqualTo("UNACCOUNTED_ACTION");
			assertThat(found.description())
				.isEqualTo("A source that sets out to account for every action leaves 2 out. Looked for it.");
			assertThat(found.passages()).extracting((passage) -> passage.text("quote")).containsExactly("2012 refs: 2");
		});
	}

	@Test
	void anUnaccountedActionThatAReaderRecordedIsNotFoundAgain() {
		PackageBuilder data = unaccounted()
			.row("discrepancies", "id", "discrepancy/two", "kind", "UNACCOUNTED_ACTION", "description",
					"It is left out.")
			.row("discrepancy-actions", "discrepancy", "discrepancy/two", "action", "demo-2013/2")
			.quote("discrepancy/two", "document/plan-2013", "2012 refs: 2");
		assertThat(finds(data, "unaccounted")).isFalse();
	}

	@Test
	void aRecordedDiscrepancyOfAnotherKindHidesNoUnaccountedAction() {
		PackageBuilder data = unaccounted()
			.row("discrepancies", "id", "discrepancy/two", "kind", "FACT_CONFLICT", "description", "It is dated twice.")
			.row("discrepancy-actions", "discrepancy", "discrepancy/two", "action", "demo-2013/2")
			.quote("discrepancy/two", "document/plan-2013", "2012 refs: 2");
		assertThat(finds(data, "unaccounted")).isTrue();
	}

	@Test
	void anIdHasHyphensForTheDotsOfANumber() {
		PackageBuilder data = SmallPackage.builder()
			.row("statements", "id", "advice-2021/1.1#2", "action", "advice-2021/1.1", "position", 2, "title",
					"Figures must be published.", "at_printed", "as published", "at_from", "2025-12-01", "at_to",
					"2025-12-31", "shown", false)
			.quote("advice-2021/1.1#2", "document/plan-2025", "figures should be published");
		assertThat(all(data)).extracting(Discrepancy::id).contains("discrepancy/advice-2021-1-1-text");
	}

	@Test
	void aSecondConflictOfOneKindIsNumbered() {
		PackageBuilder data = SmallPackage.builder()
			.row("statements", "id", "demo-2016/10#3", "action", "demo-2016/10", "position", 3, "title", "Widen it",
					"at_printed", "as published", "at_from", "2019-03-01", "at_to", "2019-03-31", "shown", false)
			.quote("demo-2016/10#3", "document/update-2019", "Widen the order to more people");
		assertThat(all(data)).extracting(Discrepancy::id)
			.endsWith("discrepancy/demo-2016-10-text", "discrepancy/demo-2016-10-text-2",
					"discrepancy/demo-2016-10-text-3");
	}

	private static PackageBuilder unaccounted() {
		return SmallPackage.builder()
			.row("reviews", "id", "demo-2013/2#fate", "action", "demo-2013/2", "side", "FATE", "kind", "UNACCOUNTED",
					"basis", "JUDGED", "note", "Looked for it.")
			.row("review-plans", "review", "demo-2013/2#fate", "position", 1, "plan", "demo-2016");
	}

	private static PackageBuilder timed(String printed, String from, String to) {
		return SmallPackage.builder()
			.row("timings", "statement", DETAIL, "position", 0, "role", "DUE", "printed", printed, "from", from, "to",
					to, "ongoing", false, "recurring", false);
	}

	private static void lead(PackageBuilder data, String statement, int position, String printed, String body) {
		data.row("leads", "statement", statement, "position", position, "printed", printed, "organisation", body);
	}

	private Discrepancy found(PackageBuilder data, String what) {
		return all(data).stream()
			.filter((discrepancy) -> discrepancy.found() && discrepancy.id().endsWith("-" + what))
			.findFirst()
			.orElseThrow();
	}

	private boolean finds(PackageBuilder data, String what) {
		return all(data).stream()
			.anyMatch((discrepancy) -> discrepancy.found() && discrepancy.id().endsWith("-" + what));
	}

	private List<Discrepancy> all(PackageBuilder data) {
		return new Discrepancies(data.read(this.folder)).all();
	}

}
