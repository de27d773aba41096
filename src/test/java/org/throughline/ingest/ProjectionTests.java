package org.throughline.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.throughline.database.CypherFiles;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectionTests {

	@TempDir
	Path folder;

	@Test
	void anActionIsSortedByPublicationPlanAndPosition() {
		assertThat(action(SmallPackage.builder(), "demo-2016/11-12")).containsEntry("order",
				"2016-03-31/demo-2016/000002");
	}

	@Test
	void anActionIsKnownFromTheLastDayOnWhichItsPlanCanHaveBeenPublished() {
		assertThat(action(SmallPackage.builder(), "demo-2016/10")).containsEntry("knownFrom",
				LocalDate.of(2016, 3, 31));
	}

	@Test
	void anActionIsDueOnTheLastDayOfTheEarliestDueDateOfItsShownStatement() {
		PackageBuilder data = SmallPackage.builder()
			.row("timings", "statement", "demo-2016/10#1", "position", 1, "role", "DUE", "printed", "March 2020", "to",
					"2020-03-31", "ongoing", false, "recurring", false)
			.row("timings", "statement", "demo-2016/10#1", "position", 2, "role", "DUE", "printed", "2019", "to",
					"2019-12-31", "ongoing", false, "recurring", false)
			.set("timings", "demo-2016/10#1 0", "printed", "March 2020")
			.set("timings", "demo-2016/10#1 2", "printed", "2013")
			.row("timings", "statement", "demo-2016/10#2", "position", 0, "role", "DUE", "printed", "March 2021", "to",
					"2018-03-31", "ongoing", false, "recurring", false);
		assertThat(action(data, "demo-2016/10")).containsEntry("dueOrder", "2019-12-31/2016-03-31/demo-2016/000001");
	}

	@Test
	void anActionWithoutADueDateIsSortedLast() {
		assertThat(action(SmallPackage.builder(), "demo-2013/3")).containsEntry("dueOrder",
				"9999-12-31/2013-03-31/demo-2013/000003");
	}

	@Test
	void linksAreCountedAtBothEndsAndWithdrawnOnesNot() {
		assertThat(action(SmallPackage.builder(), "demo-2016/10")).containsEntry("linkCount", 4)
			.containsEntry("linkOrder", "000004/2016-03-31/demo-2016/000001");
		assertThat(action(SmallPackage.builder(), "demo-2013/3")).containsEntry("linkCount", 0);
	}

	@Test
	void theStatusIsThatOfTheNewestUpdateThatHasOne() {
		PackageBuilder data = SmallPackage.builder()
			.row("updates", "id", "demo-2016/10#update-2", "action", "demo-2016/10", "position", 2, "status", "CLOSED",
					"at_printed", "March 2019", "at_from", "2019-03-01", "at_to", "2019-03-31", "document",
					"document/update-2019")
			.quote("demo-2016/10#update-2", "document/update-2019", "completed")
			.row("updates", "id", "demo-2016/10#update-3", "action", "demo-2016/10", "position", 3, "at_printed",
					"March 2019", "at_from", "2019-03-01", "at_to", "2019-03-31", "document", "document/update-2019")
			.quote("demo-2016/10#update-3", "document/update-2019", "completed");
		assertThat(action(data, "demo-2016/10")).containsEntry("status", "CLOSED");
	}

	@Test
	void theWordsAreThoseOfTheShownStatement() {
		assertThat(action(SmallPackage.builder(), "demo-2025/5a")).containsEntry("title", "Pilot the new order")
			.containsEntry("displayTitle", "Pilot the new order")
			.containsEntry("words",
					"pilot the new order\npilot the new order, which replaces the order, with £2 million in 2026/27.");
	}

	@Test
	void anActionWithoutWordsIsShownByItsKindAndNumber() {
		assertThat(action(SmallPackage.builder(), "demo-2013/2"))
			.containsEntry("displayTitle", "Action 2 (words not known)")
			.containsEntry("title", null)
			.containsEntry("words", null);
	}

	@Test
	void aJudgedLinkIsKnownWhenBothPlansWere() {
		assertThat(row(SmallPackage.builder(), "links", "link/demo-2013/1~demo-2016/10~2"))
			.containsEntry("knownFrom", LocalDate.of(2016, 3, 31))
			.containsEntry("rank", 3);
	}

	@Test
	void aStatedLinkIsKnownWhenTheDocumentWasThatStatesIt() {
		assertThat(row(SmallPackage.builder(), "links", "link/demo-2013/1~demo-2016/10"))
			.containsEntry("knownFrom", LocalDate.of(2019, 3, 31))
			.containsEntry("rank", 4);
	}

	@Test
	void aDiscrepancyStandsWhereItsFirstActionDoes() {
		PackageBuilder data = SmallPackage.builder()
			.row("discrepancy-actions", "discrepancy", "discrepancy/status-of-10", "action", "demo-2013/3");
		assertThat(row(data, "discrepancies", "discrepancy/status-of-10"))
			.containsEntry("order", "2013-03-31/demo-2013/000003/discrepancy/status-of-10")
			.containsEntry("found", false);
	}

	@Test
	void aDiscrepancyWithoutActionsStandsBeforeThoseOfTheFirstPlanOfItsDocument() {
		PackageBuilder data = SmallPackage.builder()
			.row("discrepancies", "id", "discrepancy/lost", "kind", "LOST_TEXT", "description", "Lost.")
			.quote("discrepancy/lost", "document/plan-2025", "Outcome");
		assertThat(row(data, "discrepancies", "discrepancy/lost")).containsEntry("order",
				"2021-09-30/advice-2021/000000/discrepancy/lost");
	}

	@Test
	void aDiscrepancyInADocumentThatSetsOutNoPlanStandsWhereTheDocumentDoes() {
		PackageBuilder data = SmallPackage.builder()
			.document("letter", "2014", "2014-01-01", "2014-12-31", "A letter")
			.row("discrepancies", "id", "discrepancy/lost", "kind", "LOST_TEXT", "description", "Lost.")
			.quote("discrepancy/lost", "document/letter", "A letter");
		assertThat(row(data, "discrepancies", "discrepancy/lost")).containsEntry("order",
				"2014-12-31/document/letter/000000/discrepancy/lost");
	}

	@Test
	void theWordsOfAFoundConflictAreThoseOfBothStatements() {
		assertThat(rows(SmallPackage.builder(), "evidence"))
			.filteredOn((row) -> "discrepancy/demo-2016-10-status".equals(row.get("record")))
			.extracting((row) -> row.get("position"))
			.containsExactly(1L, 2L);
	}

	@Test
	void aPlaceIsOnePassageWhateverItProves() {
		PackageBuilder data = SmallPackage.builder()
			.quote("discrepancy/status-of-10", "document/update-2019", "The law came into force in May 2018.");
		List<Map<String, @Nullable Object>> passages = rows(data, "passages");
		assertThat(passages).filteredOn((row) -> "The law came into force in May 2018.".equals(row.get("quote")))
			.hasSize(1);
		assertThat(rows(data, "evidence")).hasSizeGreaterThan(passages.size());
	}

	@Test
	void aPassageHasTheWordsAroundItInCodePoints() {
		assertThat(row(SmallPackage.builder(), "passages", "plan-2013:25-44"))
			.containsEntry("quote", "Chapter one: orders")
			.containsEntry("before", "𝒱 The plan of March 2013\n")
			.hasEntrySatisfying("after", (after) -> assertThat(after.toString()).startsWith("\n1\tMake breach"));
	}

	@Test
	void noMoreThan240CodePointsAreShownAround() {
		String text = "𝒱".repeat(300) + "word" + "𝒲".repeat(300);
		PackageBuilder data = SmallPackage.builder()
			.document("long", "2013", "2013-01-01", "2013-12-31", text)
			.quote("demo-2013/2", "document/long", "word");
		assertThat(row(data, "passages", "long:300-304")).containsEntry("before", "𝒱".repeat(240))
			.containsEntry("after", "𝒲".repeat(240));
	}

	@Test
	void listsAreListsAndEmptyCellsAreAbsent() {
		assertThat(row(SmallPackage.builder(), "topics", "topic/forced-marriage")).containsEntry("alt_names",
				List.of("FM", "Forced unions"));
		assertThat(row(SmallPackage.builder(), "topics", "topic/harm")).doesNotContainKey("alt_names");
	}

	@Test
	void theChecksumDoesNotHangOnTheOrderInWhichARowNamesItsValues() {
		CypherFiles files = new CypherFiles();
		Map<String, @Nullable Object> row = new LinkedHashMap<>(Map.of("discrepancy", "a"));
		row.put("action", "b");
		Map<String, @Nullable Object> turned = new LinkedHashMap<>(Map.of("action", "b"));
		turned.put("discrepancy", "a");
		assertThat(Projection.checksum(List.of(new Projection.Step("discrepancy-actions", List.of(row))), files))
			.isEqualTo(
					Projection.checksum(List.of(new Projection.Step("discrepancy-actions", List.of(turned))), files));
	}

	@Test
	void theChecksumIsThatOfWhatIsWritten() {
		CypherFiles files = new CypherFiles();
		String checksum = Projection.checksum(steps(SmallPackage.builder()), files);
		assertThat(Projection.checksum(steps(SmallPackage.builder()), files)).isEqualTo(checksum);
		assertThat(Projection.checksum(steps(SmallPackage.builder().set("topics", "topic/harm", "name", "Ill")), files))
			.isNotEqualTo(checksum);
	}

	private Map<String, @Nullable Object> action(PackageBuilder data, String id) {
		return row(data, "actions", id);
	}

	private Map<String, @Nullable Object> row(PackageBuilder data, String step, String id) {
		return rows(data, step).stream().filter((row) -> id.equals(row.get("id"))).findFirst().orElseThrow();
	}

	private List<Map<String, @Nullable Object>> rows(PackageBuilder data, String step) {
		return steps(data).stream().filter((one) -> one.name().equals(step)).findFirst().orElseThrow().rows();
	}

	private List<Projection.Step> steps(PackageBuilder data) {
		return new Projection(data.read(this.folder)).steps();
	}

}
