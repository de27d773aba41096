package org.throughline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Breaks the small package in one way each and expects exactly the faults that follow
 * from that.
 */
class PackageCheckTests {

	private static final String LINK = "link/demo-2016/10~demo-2025/5a";

	@TempDir
	Path folder;

	@Test
	void aSoundPackageHasNoFaults() {
		assertThat(faults(SmallPackage.builder())).isEmpty();
	}

	@Test
	void theDeliveredPackageHasNoFaults() {
		assertThat(new FaultReport(PackageCheck.of(new DeliveredFiles()).faults())).hasToString("0 faults");
	}

	@Test
	void aFaultNamesFileLineAndRecordAndSaysWhatToDo() {
		PackageBuilder data = SmallPackage.builder().set("actions", "demo-2016/10", "kind", "PROMISE");
		assertThat(faults(data)).singleElement()
			.hasToString("actions.csv:6 demo-2016/10 — kind is \"PROMISE\" and none of ACTION, OBJECTIVE, SUB_ACTION,"
					+ " RECOMMENDATION, COMMITMENT, ACTIVITY; use one of the column's values");
	}

	@Test
	void aRowIsNamedByTheLineOnWhichItBegins() {
		PackageBuilder data = SmallPackage.builder()
			.set("discrepancies", "discrepancy/status-of-10", "description", "Two\nlines.")
			.row("discrepancies", "id", "discrepancy/z", "kind", "ODD", "description", "Another.")
			.quote("discrepancy/z", "document/plan-2013", "ongoing");
		assertThat(faults(data)).singleElement().extracting(Fault::line).isEqualTo(4L);
	}

	@Test
	void allFaultsAreToldAtOnce() {
		PackageBuilder data = SmallPackage.builder()
			.set("actions", "demo-2016/10", "kind", "PROMISE")
			.set("links", LINK, "rationale", "")
			.set("plans", "demo-2010", "source", "");
		assertThat(faults(data)).extracting(Fault::kind)
			.containsExactly(FaultKind.VALUE, FaultKind.BASIS, FaultKind.HOLDING);
	}

	@Test
	void aReportShowsNoMoreOfAKindThanAReaderCanUseAndCountsTheRest() {
		List<Fault> faults = Stream.iterate(1L, (line) -> line + 1)
			.limit(FaultReport.MOST_OF_A_KIND + 7)
			.map((line) -> new Fault(FaultKind.QUOTE, "passages.csv", line, "x", "is not there"))
			.toList();
		assertThat(new FaultReport(faults).toString()).contains("passages.csv:50 x")
			.doesNotContain("passages.csv:51 x")
			.contains("and 7 more of the kind QUOTE")
			.endsWith("57 faults");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void oneBrokenRecordIsOneFault(String name, UnaryOperator<PackageBuilder> change, FaultKind kind, String file,
			String record) {
		assertThat(faults(change.apply(SmallPackage.builder()))).singleElement().satisfies((fault) -> {
			assertThat(fault.kind()).isEqualTo(kind);
			assertThat(fault.file()).isEqualTo(file);
			assertThat(fault.record()).isEqualTo(record);
			assertThat(fault.line()).isEqualTo(lineOf(file, record));
		});
	}

	static Stream<Arguments> oneBrokenRecordIsOneFault() {
		return Stream.of(schemas(), ids(), positionsAndTime(), trees(), statements(), passages(), links(), reviews())
			.flatMap((faults) -> faults);
	}

	private static Stream<Arguments> schemas() {
		return Stream.of(
				broken("a required cell is empty", (data) -> data.set("topics", "topic/harm", "name", ""),
						FaultKind.REQUIRED, "topics.csv", "topic/harm"),
				broken("a day is none", (data) -> data.set("organisations", "org/foreign-office", "to", "2020-02-30"),
						FaultKind.TYPE, "organisations.csv", "org/foreign-office"),
				broken("a number is none", (data) -> data.set("funding", "demo-2025/5a#funding-1", "amount", "2m"),
						FaultKind.TYPE, "funding.csv", "demo-2025/5a#funding-1"),
				broken("a truth value is none", (data) -> data.set("timings", "demo-2013/3#1 0", "ongoing", "yes"),
						FaultKind.TYPE, "timings.csv", "demo-2013/3#1 0"),
				broken("a cell does not match its pattern",
						(data) -> data.set("actions", "demo-2013/1", "undertakings", "DELIVER, FUND"),
						FaultKind.PATTERN, "actions.csv", "demo-2013/1"),
				broken("a number is too small", (data) -> data.set("actions", "demo-2016/11-12", "numbers", -1),
						FaultKind.MINIMUM, "actions.csv", "demo-2016/11-12"),
				broken("a record does not exist",
						(data) -> data.set("leads", "demo-2013/1#1 1", "organisation", "org/x"),
						FaultKind.UNKNOWN_REFERENCE, "leads.csv", "demo-2013/1#1 1"),
				broken("a document has another file",
						(data) -> data.set("documents", "document/plan-2013", "sha256", "0".repeat(64)),
						FaultKind.CHECKSUM, "documents.csv", "document/plan-2013"));
	}

	private static Stream<Arguments> ids() {
		return Stream.of(
				broken("a naming's id is not made of its instrument",
						(data) -> data.set("action-instruments", "demo-2013/1@the-order", "instrument",
								"instrument/the-new-order"),
						FaultKind.ID_MISFIT, "action-instruments.csv", "demo-2013/1@the-order"),
				broken("a link's id is not made of its ends",
						(data) -> data.set("links", "link/demo-2016/11-12~demo-2016/10", "earlier", "demo-2025/5")
							.set("links", "link/demo-2016/11-12~demo-2016/10", "later", "demo-2025/5a"),
						FaultKind.ID_MISFIT, "links.csv", "link/demo-2016/11-12~demo-2016/10"),
				broken("a measure of an action has the id of a plan's",
						(data) -> data.set("measures", "demo-2025#measure-1", "action", "demo-2025/5b"),
						FaultKind.ID_MISFIT, "measures.csv", "demo-2025#measure-1"),
				broken("a parallel link has no first one", (data) -> data
					.set("links", "link/demo-2013/1~demo-2016/10~2", "id", "link/demo-2013/1~demo-2016/10~3")
					.set("assessments", "link/demo-2013/1~demo-2016/10~2 1", "link", "link/demo-2013/1~demo-2016/10~3")
					.set("passages", "link/demo-2013/1~demo-2016/10~2 1", "record", "link/demo-2013/1~demo-2016/10~3")
					.set("passages", "link/demo-2013/1~demo-2016/10~2 2", "record", "link/demo-2013/1~demo-2016/10~3"),
						FaultKind.ID_MISFIT, "links.csv", "link/demo-2013/1~demo-2016/10~3"));
	}

	private static Stream<Arguments> positionsAndTime() {
		return Stream.of(
				broken("positions have a gap",
						(data) -> data.set("review-plans", "demo-2013/3#fate demo-2025", "position", 3),
						FaultKind.POSITIONS, "review-plans.csv", "demo-2013/3#fate demo-2025"),
				broken("a position is taken twice", (data) -> data.set("themes", "theme/help", "position", 1),
						FaultKind.POSITIONS, "themes.csv", "theme/law"),
				broken("a period ends before it begins",
						(data) -> data.set("funding", "demo-2025/5a#funding-1", "to", "2025-03-31"), FaultKind.PERIOD,
						"funding.csv", "demo-2025/5a#funding-1"),
				broken("a statement is older than the one before it",
						(data) -> data.set("statements", "demo-2016/10#2", "at_to", "2018-03-31")
							.set("statements", "demo-2016/10#2", "at_from", "2018-03-01"),
						FaultKind.TIME_ORDER, "statements.csv", "demo-2016/10#2"),
				broken("two plans have the same generation", (data) -> data.set("plans", "demo-2016", "generation", 2),
						FaultKind.TIME_ORDER, "plans.csv", "demo-2016"));
	}

	private static Stream<Arguments> trees() {
		return Stream.of(
				broken("a parent is of another plan",
						(data) -> data.set("actions", "demo-2016/10", "parent", "demo-2013/1"), FaultKind.OTHER_PLAN,
						"actions.csv", "demo-2016/10"),
				broken("a section is of another plan",
						(data) -> data.set("actions", "demo-2016/10", "section", "demo-2013/section/orders"),
						FaultKind.OTHER_PLAN, "actions.csv", "demo-2016/10"),
				broken("a topic is broader than itself",
						(data) -> data.set("topics", "topic/harm", "broader", "topic/harm"), FaultKind.CYCLE,
						"topics.csv", "topic/harm"),
				broken("a plan that is not held has actions",
						(data) -> data.set("plans", "advice-2021", "holding", "NOT_HELD")
							.set("plans", "advice-2021", "source", "Hearsay"),
						FaultKind.HOLDING, "plans.csv", "advice-2021"),
				broken("a plan that is held stands nowhere",
						(data) -> data.removeWhere("plan-documents", "plan", "advice-2021"), FaultKind.HOLDING,
						"plans.csv", "advice-2021"));
	}

	private static Stream<Arguments> statements() {
		return Stream.of(
				broken("two statements are shown", (data) -> data.set("statements", "demo-2016/10#2", "shown", true),
						FaultKind.SHOWN, "actions.csv", "demo-2016/10"),
				broken("no statement is shown", (data) -> data.set("statements", "demo-2016/10#1", "shown", false),
						FaultKind.SHOWN, "actions.csv", "demo-2016/10"),
				broken("an action has neither words nor a passage",
						(data) -> data.removeWhere("passages", "record", "demo-2013/2"), FaultKind.NO_PASSAGE,
						"actions.csv", "demo-2013/2"));
	}

	private static Stream<Arguments> passages() {
		return Stream.of(
				broken("a quotation is not at its place",
						(data) -> data.set("passages", "demo-2025/5#1 1", "quote", "5. Objective: Safer families"),
						FaultKind.QUOTE, "passages.csv", "demo-2025/5#1 1"),
				broken("a quotation is counted in UTF-16 units",
						(data) -> data.set("passages", "demo-2013/section/orders 1", "start", 26)
							.set("passages", "demo-2013/section/orders 1", "end", 45),
						FaultKind.QUOTE, "passages.csv", "demo-2013/section/orders 1"),
				broken("a quotation ends beyond its document",
						(data) -> data.set("passages", "demo-2025/5#1 1", "end", 9999), FaultKind.QUOTE, "passages.csv",
						"demo-2025/5#1 1"),
				broken("a passage has no record", (data) -> data.quote("demo-2013/9", "document/plan-2013", "ongoing"),
						FaultKind.UNKNOWN_REFERENCE, "passages.csv", "demo-2013/9 1"),
				broken("one place has two headings",
						(data) -> data.quote("demo-2025/listen", "document/plan-2025", "We also pledge to listen.")
							.set("passages", "demo-2025/listen 1", "heading", "Another"),
						FaultKind.HEADING, "passages.csv", "demo-2025/listen#1 1"),
				broken("a reader's discrepancy bears an id that is kept for a conflict that is found",
						(data) -> data
							.row("discrepancies", "id", "discrepancy/demo-2016-10-status", "kind", "STATUS_CONFLICT",
									"description", "They differ.")
							.quote("discrepancy/demo-2016-10-status", "document/update-2019", "on track"),
						FaultKind.ID_TAKEN, "discrepancies.csv", "discrepancy/demo-2016-10-status"),
				broken("something else bears the id that is kept for an unaccounted action",
						(data) -> data
							.row("discrepancies", "id", "discrepancy/demo-2013-2-unaccounted", "kind", "FACT_CONFLICT",
									"description", "They differ.")
							.row("discrepancy-actions", "discrepancy", "discrepancy/demo-2013-2-unaccounted", "action",
									"demo-2013/2")
							.quote("discrepancy/demo-2013-2-unaccounted", "document/plan-2013", "2012 refs: 2"),
						FaultKind.ID_TAKEN, "discrepancies.csv", "discrepancy/demo-2013-2-unaccounted"),
				broken("what is found about two actions would bear the same ids",
						(data) -> data
							.row("actions", "id", "advice-2021/1-1", "plan", "advice-2021", "position", 2, "ref", "1-1",
									"ref_given", true, "numbers", 0, "kind", "RECOMMENDATION")
							.quote("advice-2021/1-1", "document/plan-2025", "figures should be published"),
						FaultKind.ID_TAKEN, "actions.csv", "advice-2021/1.1"),
				broken("an update is not proven",
						(data) -> data.removeWhere("passages", "record", "demo-2016/10#update-1"), FaultKind.NO_PASSAGE,
						"updates.csv", "demo-2016/10#update-1"),
				broken("an update is proven by another document",
						(data) -> data.removeWhere("passages", "record", "demo-2016/10#update-1")
							.quote("demo-2016/10#update-1", "document/plan-2013", "ongoing"),
						FaultKind.OTHER_DOCUMENT, "passages.csv", "demo-2016/10#update-1 1"),
				broken("a lead is not printed", (data) -> data.set("leads", "demo-2013/1#1 1", "printed", "MOJ"),
						FaultKind.PRINTED, "leads.csv", "demo-2013/1#1 1"),
				broken("a timing is not printed",
						(data) -> data.set("timings", "demo-2013/1#1 1", "printed", "May 2014"), FaultKind.PRINTED,
						"timings.csv", "demo-2013/1#1 1"),
				broken("a sum is not printed",
						(data) -> data.set("funding", "demo-2025/5a#funding-1", "printed", "£3 million"),
						FaultKind.PRINTED, "funding.csv", "demo-2025/5a#funding-1"));
	}

	private static Stream<Arguments> links() {
		return Stream.of(
				broken("a judged link has no confidence", (data) -> data.set("links", LINK, "confidence", ""),
						FaultKind.BASIS, "links.csv", LINK),
				broken("a stated link has a confidence",
						(data) -> data.set("links", "link/demo-2013/1~demo-2016/10", "confidence", "LOW"),
						FaultKind.BASIS, "links.csv", "link/demo-2013/1~demo-2016/10"),
				broken("a judged link has evidence from one end only", (data) -> data.remove("passages", LINK + " 2"),
						FaultKind.BASIS, "links.csv", LINK),
				broken("a link is not proven",
						(data) -> data.removeWhere("passages", "record", "link/demo-2013/1~demo-2016/10"),
						FaultKind.NO_PASSAGE, "links.csv", "link/demo-2013/1~demo-2016/10"),
				broken("a withdrawal has no reason",
						(data) -> data.set("links", "link/demo-2013/3~demo-2016/10", "withdrawn_reason", ""),
						FaultKind.WITHDRAWAL, "links.csv", "link/demo-2013/3~demo-2016/10"),
				broken("a link leads to an older plan",
						(data) -> data
							.row("links", "id", "link/demo-2025/5~demo-2013/2", "type", "BUILDS_ON", "earlier",
									"demo-2025/5", "later", "demo-2013/2", "basis", "STATED", "change", "CONTINUED",
									"earlier_scope", "WHOLE", "later_scope", "WHOLE")
							.quote("link/demo-2025/5~demo-2013/2", "document/plan-2013", "2012 refs: 2"),
						FaultKind.BACKWARDS, "links.csv", "link/demo-2025/5~demo-2013/2"),
				broken("what is responded to is no recommendation",
						(data) -> data.set("links", LINK, "type", "RESPONDS_TO"), FaultKind.LINK_TYPE, "links.csv",
						LINK),
				broken("delivery leaves the plan", (data) -> data.set("links", LINK, "type", "DELIVERED_THROUGH"),
						FaultKind.LINK_TYPE, "links.csv", LINK));
	}

	private static Stream<Arguments> reviews() {
		return Stream.of(
				broken("a fate is new", (data) -> data.set("reviews", "demo-2013/3#fate", "kind", "NEW"),
						FaultKind.REVIEW, "reviews.csv", "demo-2013/3#fate"),
				broken("a judged review was checked against nothing",
						(data) -> data.removeWhere("review-plans", "review", "demo-2013/3#fate"), FaultKind.BASIS,
						"reviews.csv", "demo-2013/3#fate"),
				broken("a stated review is not proven",
						(data) -> data.removeWhere("passages", "record", "demo-2025/listen#origin"),
						FaultKind.NO_PASSAGE, "reviews.csv", "demo-2025/listen#origin"),
				broken("a plan was read that is not held",
						(data) -> data.set("review-plans", "demo-2013/3#fate demo-2016", "plan", "demo-2010"),
						FaultKind.REVIEW, "review-plans.csv", "demo-2013/3#fate demo-2010"),
				broken("a parent is reviewed in the place of its parts",
						(data) -> data
							.row("reviews", "id", "demo-2025/5#origin", "action", "demo-2025/5", "side", "ORIGIN",
									"kind", "NEW", "basis", "JUDGED")
							.row("review-plans", "review", "demo-2025/5#origin", "position", 1, "plan", "demo-2013"),
						FaultKind.REVIEW, "reviews.csv", "demo-2025/5#origin"),
				broken("a review finds nothing where a link is",
						(data) -> data
							.row("reviews", "id", "demo-2025/5a#origin", "action", "demo-2025/5a", "side", "ORIGIN",
									"kind", "NEW", "basis", "JUDGED")
							.row("review-plans", "review", "demo-2025/5a#origin", "position", 1, "plan", "demo-2013"),
						FaultKind.CONTRADICTION, "reviews.csv", "demo-2025/5a#origin"));
	}

	@Test
	void aReviewMayStandBesideAWithdrawnLink() {
		assertThat(faults(SmallPackage.builder())).isEmpty();
		PackageBuilder data = SmallPackage.builder()
			.set("links", "link/demo-2013/3~demo-2016/10", "withdrawn_on", "")
			.set("links", "link/demo-2013/3~demo-2016/10", "withdrawn_release", "")
			.set("links", "link/demo-2013/3~demo-2016/10", "withdrawn_reason", "");
		assertThat(faults(data)).singleElement().extracting(Fault::kind).isEqualTo(FaultKind.CONTRADICTION);
	}

	@Test
	void aLinkThatWasWithdrawnMayLeadToAnOlderPlan() {
		PackageBuilder data = SmallPackage.builder()
			.row("links", "id", "link/demo-2025/5~demo-2013/2", "type", "BUILDS_ON", "earlier", "demo-2025/5", "later",
					"demo-2013/2", "basis", "STATED", "change", "CONTINUED", "earlier_scope", "WHOLE", "later_scope",
					"WHOLE", "withdrawn_on", "2026-01-01", "withdrawn_release", "1.1.0", "withdrawn_reason",
					"It ran the wrong way.")
			.quote("link/demo-2025/5~demo-2013/2", "document/plan-2013", "2012 refs: 2");
		assertThat(faults(data)).isEmpty();
	}

	@Test
	void anIdThatTwoTablesUseIsAFault() {
		PackageBuilder data = SmallPackage.builder()
			.row("sections", "id", "demo-2013/section/orders", "plan", "demo-2013", "position", 3, "title", "Again");
		assertThat(faults(data)).extracting(Fault::kind).containsExactly(FaultKind.DUPLICATE);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void oneBrokenFileIsOneFault(String name, Consumer<Path> change, FaultKind kind, String file, long line) {
		change.accept(SmallPackage.builder().writeTo(this.folder));
		assertThat(PackageCheck.of(new FolderFiles(this.folder)).faults()).singleElement().satisfies((fault) -> {
			assertThat(fault.kind()).isEqualTo(kind);
			assertThat(fault.file()).isEqualTo(file);
			assertThat(fault.line()).isEqualTo(line);
		});
	}

	static Stream<Arguments> oneBrokenFileIsOneFault() {
		return Stream.of(
				file("a file is missing", "funding.csv", PackageCheckTests::delete, FaultKind.MISSING_FILE,
						"funding.csv", 0),
				file("the descriptor is missing", "datapackage.json", PackageCheckTests::delete, FaultKind.MISSING_FILE,
						"datapackage.json", 0),
				edited("the descriptor is no JSON", "datapackage.json", (text) -> text.replaceFirst(",", ""),
						FaultKind.DESCRIPTOR, "datapackage.json", 3),
				edited("the descriptor has no name", "datapackage.json",
						(text) -> text.replaceFirst("\"small\"", "\"\""), FaultKind.DESCRIPTOR, "datapackage.json", 0),
				edited("the version is no version", "datapackage.json",
						(text) -> text.replaceFirst("\"1.0.0\"", "\"new\""), FaultKind.DESCRIPTOR, "datapackage.json",
						0),
				edited("a table is described otherwise", "datapackage.json",
						(text) -> text.replaceFirst("\"name\": \"licence_url\"", "\"name\": \"license\""),
						FaultKind.OTHER_SCHEMA, "datapackage.json", 0),
				edited("a table's path leads out", "datapackage.json",
						(text) -> text.replaceFirst("\"funding.csv\"", "\"../funding.csv\""), FaultKind.ESCAPING_PATH,
						"../funding.csv", 0),
				edited("a document's path leads out", "documents.csv",
						(text) -> text.replaceFirst("documents/plan-2013.txt", "/etc/hosts"), FaultKind.ESCAPING_PATH,
						"documents.csv", 2),
				edited("a document's text is missing", "documents.csv",
						(text) -> text.replaceFirst("documents/plan-2013.txt", "documents/plan.txt"),
						FaultKind.MISSING_FILE, "documents.csv", 2),
				edited("there is a byte order mark", "themes.csv", (text) -> '\uFEFF' + text, FaultKind.BYTE_ORDER_MARK,
						"themes.csv", 1),
				edited("lines end with carriage returns", "themes.csv", (text) -> text.replace("\n", "\r\n"),
						FaultKind.LINE_ENDS, "themes.csv", 1),
				file("bytes are not UTF-8", "themes.csv",
						(path) -> write(path,
								"id,position,name,description\nthème".getBytes(StandardCharsets.ISO_8859_1)),
						FaultKind.ENCODING, "themes.csv", 2),
				edited("a quote is not closed", "themes.csv", (text) -> text.replaceFirst("Law", "\"Law"),
						FaultKind.CSV, "themes.csv", 3),
				edited("a column is unknown", "themes.csv", (text) -> text.replaceFirst("description", "descriptoin"),
						FaultKind.HEADER, "themes.csv", 1),
				edited("a file is empty", "themes.csv", (text) -> "", FaultKind.HEADER, "themes.csv", 1),
				edited("a row has a cell too many", "themes.csv", (text) -> text.replaceFirst("Help,", "Help,,"),
						FaultKind.CELL_COUNT, "themes.csv", 2),
				edited("rows are not sorted", "themes.csv", PackageCheckTests::withLastRowsSwapped, FaultKind.UNSORTED,
						"themes.csv", 3),
				edited("a key is there twice", "organisation-parents.csv",
						(text) -> text + text.lines().toList().getLast() + "\n", FaultKind.DUPLICATE,
						"organisation-parents.csv", 4),
				file("a file is unknown", "acitons.csv", (path) -> write(path, new byte[0]), FaultKind.UNKNOWN_FILE,
						"acitons.csv", 0));
	}

	@Test
	void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
		SmallPackage.builder().writeTo(this.folder.resolve("package"));
		Path document = this.folder.resolve("package/documents/plan-2013.txt");
		Files.move(document, this.folder.resolve("outside.txt"));
		Files.createSymbolicLink(document, this.folder.resolve("outside.txt"));
		assertThat(PackageCheck.of(new FolderFiles(this.folder.resolve("package"))).faults()).singleElement()
			.extracting(Fault::kind)
			.isEqualTo(FaultKind.MISSING_FILE);
	}

	@Test
	void numbersInKeysAreSortedByTheirValue() {
		PackageBuilder data = SmallPackage.builder();
		for (int i = 3; i <= 11; i++) {
			data.row("passages", "record", "discrepancy/status-of-10", "position", i, "document",
					"document/update-2019", "start", 0, "end", 3, "quote", "The");
		}
		assertThat(faults(data)).isEmpty();
	}

	private List<Fault> faults(PackageBuilder data) {
		return PackageCheck.of(new FolderFiles(data.writeTo(this.folder))).faults();
	}

	/** The line on which the row with this key begins, found without the reader. */
	private long lineOf(String file, String record) throws IOException {
		String start = record.replace(' ', ',');
		List<String> lines = Files.readAllLines(this.folder.resolve(file));
		for (int i = 1; i < lines.size(); i++) {
			String line = file.startsWith("review-plans") ? lines.get(i).replaceFirst(",\\d+,", ",") : lines.get(i);
			if ((line + ",").startsWith(start + ",")) {
				return i + 1L;
			}
		}
		return -1;
	}

	private static Arguments broken(String name, UnaryOperator<PackageBuilder> change, FaultKind kind, String file,
			String record) {
		return Arguments.of(name, change, kind, file, record);
	}

	private static Arguments edited(String name, String path, UnaryOperator<String> change, FaultKind kind, String file,
			long line) {
		return file(name, path, (edited) -> {
			try {
				Files.writeString(edited, change.apply(Files.readString(edited)));
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}, kind, file, line);
	}

	private static Arguments file(String name, String path, Consumer<Path> change, FaultKind kind, String file,
			long line) {
		Consumer<Path> inFolder = (folder) -> change.accept(folder.resolve(path));
		return Arguments.of(name, inFolder, kind, file, line);
	}

	private static String withLastRowsSwapped(String text) {
		List<String> lines = text.lines().toList();
		int last = lines.size() - 1;
		return String.join("\n", lines.subList(0, last - 1)) + "\n" + lines.get(last) + "\n" + lines.get(last - 1)
				+ "\n";
	}

	private static void write(Path path, byte[] content) {
		try {
			Files.write(path, content);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void delete(Path path) {
		try {
			Files.delete(path);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
