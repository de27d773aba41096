package org.throughline.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.throughline.database.CypherFiles;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectionTests {

	private final CypherFiles files = new CypherFiles();

	@TempDir
	Path folder;

	@Test
	void anActionIsSortedByPublicationPlanAndPosition() {
		assertThat(node(SmallPackage.builder(), "demo-2016/11-12")).containsEntry("order",
				"2016-03-31/demo-2016/000002");
	}

	@Test
	void anActionIsKnownFromTheLastDayOnWhichItsPlanCanHaveBeenPublished() {
		assertThat(node(SmallPackage.builder(), "demo-2016/10")).containsEntry("knownFrom", LocalDate.of(2016, 3, 31));
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
		assertThat(node(data, "demo-2016/10")).containsEntry("dueOrder", "2019-12-31/2016-03-31/demo-2016/000001");
	}

	@Test
	void anActionWithoutADueDateIsSortedLast() {
		assertThat(node(SmallPackage.builder(), "demo-2013/3")).containsEntry("dueOrder",
				"9999-12-31/2013-03-31/demo-2013/000003");
	}

	@Test
	void linksAreCountedAtBothEndsAndWithdrawnOnesNot() {
		assertThat(node(SmallPackage.builder(), "demo-2016/10")).containsEntry("linkCount", 4)
			.containsEntry("linkOrder", "000004/2016-03-31/demo-2016/000001");
		assertThat(node(SmallPackage.builder(), "demo-2013/3")).containsEntry("linkCount", 0);
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
		assertThat(node(data, "demo-2016/10")).containsEntry("status", "CLOSED");
	}

	@Test
	void theWordsAreThoseOfTheShownStatement() {
		assertThat(node(SmallPackage.builder(), "demo-2025/5a")).containsEntry("title", "Pilot the new order")
			.containsEntry("displayTitle", "Pilot the new order")
			.containsEntry("words",
					"pilot the new order\npilot the new order, which replaces the order, with £2 million in 2026/27.");
	}

	@Test
	void anActionWithoutWordsIsShownByItsKindAndNumber() {
		assertThat(node(SmallPackage.builder(), "demo-2013/2"))
			.containsEntry("displayTitle", "Action 2 (words not known)")
			.doesNotContainKeys("title", "words");
	}

	@Test
	void aJudgedLinkIsKnownWhenBothPlansWere() {
		assertThat(step(SmallPackage.builder(), "link/demo-2013/1~demo-2016/10~2"))
			.containsEntry("knownFrom", LocalDate.of(2016, 3, 31))
			.containsEntry("confidence", 3L);
	}

	@Test
	void aStatedLinkIsKnownWhenTheDocumentWasThatStatesIt() {
		assertThat(step(SmallPackage.builder(), "link/demo-2013/1~demo-2016/10"))
			.containsEntry("knownFrom", LocalDate.of(2019, 3, 31))
			.containsEntry("confidence", 4L);
		assertThat(node(SmallPackage.builder(), "link/demo-2013/1~demo-2016/10")).containsEntry("knownFrom",
				LocalDate.of(2019, 3, 31));
	}

	@Test
	void aDiscrepancyStandsWhereItsFirstActionDoes() {
		PackageBuilder data = SmallPackage.builder()
			.row("discrepancy-actions", "discrepancy", "discrepancy/status-of-10", "action", "demo-2013/3");
		assertThat(node(data, "discrepancy/status-of-10"))
			.containsEntry("order", "2013-03-31/demo-2013/000003/discrepancy/status-of-10")
			.containsEntry("found", false);
	}

	@Test
	void aDiscrepancyWithoutActionsStandsBeforeThoseOfTheFirstPlanOfItsDocument() {
		PackageBuilder data = SmallPackage.builder()
			.row("discrepancies", "id", "discrepancy/lost", "kind", "LOST_TEXT", "description", "Lost.")
			.quote("discrepancy/lost", "document/plan-2025", "Outcome");
		assertThat(node(data, "discrepancy/lost")).containsEntry("order",
				"2021-09-30/advice-2021/000000/discrepancy/lost");
	}

	@Test
	void aDiscrepancyInADocumentThatSetsOutNoPlanStandsWhereTheDocumentDoes() {
		PackageBuilder data = SmallPackage.builder()
			.document("letter", "2014", "2014-01-01", "2014-12-31", "A letter")
			.row("discrepancies", "id", "discrepancy/lost", "kind", "LOST_TEXT", "description", "Lost.")
			.quote("discrepancy/lost", "document/letter", "A letter");
		assertThat(node(data, "discrepancy/lost")).containsEntry("order",
				"2014-12-31/document/letter/000000/discrepancy/lost");
	}

	@Test
	void theWordsOfAFoundConflictAreThoseOfBothStatements() {
		assertThat(relationships(SmallPackage.builder(), "EVIDENCED_BY"))
			.filteredOn((evidence) -> evidence.from().equals("discrepancy/demo-2016-10-status"))
			.extracting((evidence) -> evidence.properties().get("position"))
			.containsExactly(1L, 2L);
	}

	@Test
	void aPlaceIsOnePassageWhateverItProves() {
		PackageBuilder data = SmallPackage.builder()
			.quote("discrepancy/status-of-10", "document/update-2019", "The law came into force in May 2018.");
		List<Node> passages = project(data).nodes().stream().filter((node) -> node.label().equals("Passage")).toList();
		assertThat(passages)
			.filteredOn((node) -> "The law came into force in May 2018.".equals(node.properties().get("quote")))
			.hasSize(1);
		assertThat(relationships(data, "EVIDENCED_BY")).hasSizeGreaterThan(passages.size());
	}

	@Test
	void aPassageHasTheWordsAroundItInCodePoints() {
		assertThat(node(SmallPackage.builder(), "plan-2013:25-44")).containsEntry("quote", "Chapter one: orders")
			.containsEntry("before", "𝒱 The plan of March 2013\n")
			.hasEntrySatisfying("after", (after) -> assertThat(after.toString()).startsWith("\n1\tMake breach"));
	}

	@Test
	void noMoreThan240CodePointsAreShownAround() {
		String text = "𝒱".repeat(300) + "word" + "𝒲".repeat(300);
		PackageBuilder data = SmallPackage.builder()
			.document("long", "2013", "2013-01-01", "2013-12-31", text)
			.quote("demo-2013/2", "document/long", "word");
		assertThat(node(data, "long:300-304")).containsEntry("before", "𝒱".repeat(240))
			.containsEntry("after", "𝒲".repeat(240));
	}

	@Test
	void listsAreListsAndEmptyCellsAreAbsent() {
		assertThat(node(SmallPackage.builder(), "topic/forced-marriage")).containsEntry("altNames",
				List.of("FM", "Forced unions"));
		assertThat(node(SmallPackage.builder(), "topic/harm")).doesNotContainKey("altNames");
	}

	@Test
	void everyNodeHasAnIdOfItsOwnAndEveryRelationshipItsEnds() {
		Projection projection = project(SmallPackage.builder());
		List<Object> ids = projection.nodes().stream().map((node) -> node.properties().getOrDefault("id", "")).toList();
		assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
		assertThat(projection.relationships())
			.allSatisfy((relationship) -> assertThat(ids).contains(relationship.from(), relationship.to()));
	}

	@Test
	void theChecksumDoesNotHangOnTheOrderInWhichARecordNamesItsValues() {
		Map<String, Object> values = new LinkedHashMap<>(Map.of("from", "a"));
		values.put("to", "b");
		Map<String, Object> turned = new LinkedHashMap<>(Map.of("to", "b"));
		turned.put("from", "a");
		assertThat(checksum(values)).isEqualTo(checksum(turned));
	}

	@Test
	void theChecksumIsThatOfWhatIsWritten() {
		String checksum = project(SmallPackage.builder()).checksum(this.files);
		assertThat(project(SmallPackage.builder()).checksum(this.files)).isEqualTo(checksum);
		assertThat(project(SmallPackage.builder().set("topics", "topic/harm", "name", "Ill")).checksum(this.files))
			.isNotEqualTo(checksum);
		assertThat(project(SmallPackage.builder().set("topics", "topic/forced-marriage", "broader", ""))
			.checksum(this.files)).isNotEqualTo(checksum);
	}

	private String checksum(Map<String, Object> values) {
		return new Projection(List.of(new Node("Timing", values)), List.of(new Relationship("IS", "a", "b", values)))
			.checksum(this.files);
	}

	private Map<String, Object> node(PackageBuilder data, String id) {
		return project(data).nodes()
			.stream()
			.map(Node::properties)
			.filter((properties) -> id.equals(properties.get("id")))
			.findFirst()
			.orElseThrow();
	}

	/** The step of traversals that a link makes. */
	private Map<String, Object> step(PackageBuilder data, String link) {
		return relationships(data, "LEADS_TO").stream()
			.map(Relationship::properties)
			.filter((properties) -> link.equals(properties.get("id")))
			.findFirst()
			.orElseThrow();
	}

	private List<Relationship> relationships(PackageBuilder data, String type) {
		return project(data).relationships()
			.stream()
			.filter((relationship) -> relationship.type().equals(type))
			.toList();
	}

	private Projection project(PackageBuilder data) {
		return Projection.of(data.read(this.folder));
	}

}
