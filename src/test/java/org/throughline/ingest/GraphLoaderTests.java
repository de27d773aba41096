package org.throughline.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.summary.Plan;

import org.throughline.database.CypherFiles;
import org.throughline.database.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@GraphTest
class GraphLoaderTests {

	private final Driver driver;

	@TempDir
	Path folder;

	GraphLoaderTests(Driver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void empty() {
		ask("MATCH (n) DETACH DELETE n");
	}

	@Test
	void everyRecordBecomesANode() {
		load(SmallPackage.builder());
		assertThat(ask("MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS count").stream()
			.map((row) -> row.get("label").asString() + " " + row.get("count"))).containsExactlyInAnyOrder("Dataset 1",
					"Record 101", "Document 3", "Passage 30", "Organisation 4", "Plan 5", "Section 2", "Theme 2",
					"Topic 2", "Instrument 2", "InstrumentSuccession 1", "Naming 2", "Action 10", "Statement 10",
					"Lead 3", "Timing 4", "Funding 1", "Measure 2", "Update 1", "Link 6", "Assessment 6", "Review 2",
					"Discrepancy 3");
	}

	@Test
	void everyRelationshipFindsItsEnds() {
		load(SmallPackage.builder());
		assertThat(ask("MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count").stream()
			.collect(Collectors.toMap((row) -> row.get("type").asString(), (row) -> row.get("count").asLong())))
			.isEqualTo(Projection.of(SmallPackage.builder().read(this.folder)).relationshipCounts());
	}

	@Test
	void aLinkIsOneStepForTraversalsAndATypedOneForReaders() {
		load(SmallPackage.builder());
		Record step = ask("""
				MATCH (a:Action {id: 'demo-2016/10'})-[l:LEADS_TO]->(b)<-[r:REPLACED_BY]-(a)
				RETURN b.id AS later, l AS step, r AS typed""").getFirst();
		assertThat(step.get("later").asString()).isEqualTo("demo-2025/5a");
		assertThat(step.get("step").asMap()).isEqualTo(Map.of("id", "link/demo-2016/10~demo-2025/5a", "type",
				"REPLACED_BY", "basis", "JUDGED", "confidence", 2L, "knownFrom", LocalDate.of(2025, 12, 31)));
		assertThat(step.get("typed").asMap())
			.isEqualTo(Map.of("id", "link/demo-2016/10~demo-2025/5a", "basis", "JUDGED", "confidence", "MEDIUM"));
	}

	@Test
	void typedLinksReadTheWayTheirTypeDoes() {
		load(SmallPackage.builder());
		assertThat(ask("""
				MATCH (a)-[r:REPLACED_BY|BUILDS_ON|RESPONDS_TO|DELIVERED_THROUGH]->(b)
				RETURN a.id + ' ' + type(r) + ' ' + b.id AS value""").stream()
			.map((row) -> row.get("value").asString())).containsExactlyInAnyOrder("demo-2016/10 BUILDS_ON demo-2013/1",
					"demo-2013/1 REPLACED_BY demo-2016/10", "demo-2016/11-12 DELIVERED_THROUGH demo-2016/10",
					"demo-2016/10 REPLACED_BY demo-2025/5a", "demo-2025/5b RESPONDS_TO advice-2021/1.1");
	}

	@Test
	void aWithdrawnLinkIsInNoTraversal() {
		load(SmallPackage.builder());
		assertThat(one("""
				MATCH (l:Link {id: 'link/demo-2013/3~demo-2016/10'})-[:EARLIER]->(a)
				RETURN COUNT { (a)-[:LEADS_TO|REPLACED_BY]->() } AS value""")).isEqualTo(0L);
	}

	@Test
	void anActionIsLedByTheBodiesOfItsShownStatementOnly() {
		load(SmallPackage.builder()
			.row("leads", "statement", "demo-2016/10#2", "position", 1, "printed", "action", "organisation",
					"org/foreign-office")
			.row("leads", "statement", "demo-2016/10#1", "position", 1, "printed", "Widen", "organisation",
					"org/home-office")
			.row("leads", "statement", "demo-2016/10#1", "position", 2, "printed", "order", "organisation",
					"org/home-office"));
		assertThat(ask("MATCH (:Action {id: 'demo-2016/10'})-[:LED_BY]->(o) RETURN o.id AS value"))
			.extracting((row) -> row.get("value").asString())
			.containsExactly("org/home-office");
	}

	@Test
	void theDatasetSaysWhatIsThere() {
		load(SmallPackage.builder().version("1.2.0"));
		assertThat(ask("MATCH (d:Dataset) RETURN d").getFirst().get("d").asMap()).containsEntry("name", "small")
			.containsEntry("version", "1.2.0")
			.containsEntry("planCount", 5L)
			.containsEntry("actionCount", 10L)
			.containsEntry("linkCount", 5L)
			.containsKeys("title", "checksum", "loadedAt", "licences")
			.doesNotContainKey("locked");
	}

	@Test
	void loadingTheSamePackageTwiceChangesNothing() {
		load(SmallPackage.builder());
		List<Record> before = everything();
		assertThat(load(SmallPackage.builder()).verdict()).isEqualTo(Release.Verdict.SAME);
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void whatIsTakenOutOfThePackageLeavesTheGraph() {
		load(SmallPackage.builder());
		load(SmallPackage.builder()
			.removeWhere("links", "id", "link/demo-2016/10~demo-2025/5a")
			.removeWhere("assessments", "link", "link/demo-2016/10~demo-2025/5a")
			.removeWhere("passages", "record", "link/demo-2016/10~demo-2025/5a"));
		assertThat(one("MATCH (l:Link {id: 'link/demo-2016/10~demo-2025/5a'}) RETURN count(l) AS value")).isEqualTo(0L);
		assertThat(one("MATCH ()-[l:LEADS_TO {id: 'link/demo-2016/10~demo-2025/5a'}]->() RETURN count(l) AS value"))
			.isEqualTo(0L);
		assertThat(one("MATCH (a:Action {id: 'demo-2016/10'}) RETURN a.linkCount AS value")).isEqualTo(3L);
	}

	@Test
	void aLoadOverAnotherReleaseIsTheSameAsOneIntoAnEmptyGraph() {
		load(SmallPackage.builder());
		List<Record> fresh = content();
		load(SmallPackage.builder()
			.set("topics", "topic/harm", "name", "Ill")
			.set("actions", "demo-2025/5b", "parent", ""));
		assertThat(content()).isNotEqualTo(fresh);
		load(SmallPackage.builder());
		assertThat(content()).isEqualTo(fresh);
	}

	@Test
	void aLoadThatFailsLeavesTheGraphAsItWas() {
		load(SmallPackage.builder());
		List<Record> before = everything();
		ask("CREATE CONSTRAINT sabotage FOR (n:Discrepancy) REQUIRE n.description IS UNIQUE");
		try {
			assertThatException().isThrownBy(() -> load(SmallPackage.builder()
				.row("discrepancies", "id", "discrepancy/z", "kind", "LOST_TEXT", "description",
						"Summary and detail differ.")
				.quote("discrepancy/z", "document/plan-2013", "ongoing")));
		}
		finally {
			ask("DROP CONSTRAINT sabotage");
		}
		assertThat(everything()).isEqualTo(before);
	}

	@Test
	void aFirstLoadThatFailsLeavesNothing() {
		ask("CREATE CONSTRAINT sabotage FOR (n:Plan) REQUIRE n.series IS UNIQUE");
		try {
			assertThatException().isThrownBy(() -> load(SmallPackage.builder()));
		}
		finally {
			ask("DROP CONSTRAINT sabotage");
		}
		assertThat(one("MATCH (n) RETURN count(n) AS value")).isEqualTo(0L);
	}

	@Test
	void anOlderVersionOrAnotherPackageIsLoadedOnlyWhereAskedFor() {
		load(SmallPackage.builder().version("2.0.0"));
		assertThat(load(SmallPackage.builder()).verdict()).isEqualTo(Release.Verdict.OLDER);
		assertThat(load(SmallPackage.builder().named("other").version("3.0.0")).verdict())
			.isEqualTo(Release.Verdict.OTHER_PACKAGE);
		assertThat(one("MATCH (d:Dataset) RETURN d.version AS value")).isEqualTo("2.0.0");
		assertThat(loader().load(SmallPackage.builder().read(this.folder), true).isThere()).isTrue();
		assertThat(one("MATCH (d:Dataset) RETURN d.version AS value")).isEqualTo("1.0.0");
	}

	@Test
	void twoLoadsAtOnceComeOneAfterTheOther() {
		DataPackage data = SmallPackage.builder().read(this.folder);
		List<CompletableFuture<LoadOutcome>> loads = List.of(
				CompletableFuture.supplyAsync(() -> loader().load(data, false)),
				CompletableFuture.supplyAsync(() -> loader().load(data, false)));
		assertThat(loads).extracting((load) -> load.join().verdict())
			.containsExactlyInAnyOrder(Release.Verdict.LOAD, Release.Verdict.SAME);
		assertThat(one("MATCH (a:Action) RETURN count(a) AS value")).isEqualTo(10L);
	}

	@Test
	void nothingButRecordsOfThePackageIsTakenOut() {
		ask("CREATE (:Stranger {id: 'demo-2013/1'})");
		load(SmallPackage.builder());
		load(SmallPackage.builder().version("1.1.0"));
		assertThat(one("MATCH (n:Stranger) RETURN count(n) AS value")).isEqualTo(1L);
	}

	@Test
	void whatAnEarlierThroughlineWroteIsTakenOutToo() {
		load(SmallPackage.builder());
		List<Record> fresh = content();
		ask("MATCH (n:Record) REMOVE n:Record SET n.old = true");
		load(SmallPackage.builder().version("1.1.0"));
		assertThat(content()).isEqualTo(fresh);
	}

	@Test
	void relationshipsAreWrittenFromIndexSeeks() {
		assertThat(operators(this.driver.executableQuery("EXPLAIN " + statement("load/relationships.cypher"))
			.withParameters(Map.of("rows", List.of()))
			.execute()
			.summary()
			.plan())).filteredOn((operator) -> operator.matches(".*(Seek|Scan).*"))
			.hasSize(2)
			.allMatch((operator) -> operator.startsWith("NodeUniqueIndexSeek"));
	}

	private LoadOutcome load(PackageBuilder data) {
		return loader().load(data.read(this.folder), false);
	}

	private GraphLoader loader() {
		return SmallPackage.loader(this.driver);
	}

	/** The whole graph, with the identity of every node. */
	private List<Record> everything() {
		return ask("""
				MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
				RETURN elementId(n) AS node, labels(n) AS labels, properties(n) AS properties, type(r) AS type,
				  properties(r) AS about, elementId(m) AS other
				ORDER BY node, type, other, about.id""");
	}

	/** The whole graph, but for when it was loaded. */
	private List<Record> content() {
		return ask(
				"""
						MATCH (n) WHERE NOT n:Dataset OPTIONAL MATCH (n)-[r]->(m)
						RETURN labels(n) AS labels, properties(n) AS properties, type(r) AS type, properties(r) AS about, m.id AS other
						ORDER BY labels[0], properties.id, type, other, about.id""");
	}

	private static String statement(String file) {
		return new CypherFiles().statements(file).getFirst();
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()),
				plan.children().stream().flatMap(GraphLoaderTests::operators));
	}

	private Object one(String cypher) {
		return ask(cypher).getFirst().get("value").asObject();
	}

	private List<Record> ask(String cypher) {
		return this.driver.executableQuery(cypher).execute().records();
	}

}
