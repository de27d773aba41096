package org.throughline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongFunction;

import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.util.FileSystemUtils;
import reactor.core.publisher.Mono;

import org.throughline.database.CypherFiles;
import org.throughline.database.ReleaseFence;

/**
 * A small sound package with a record of every kind: five plans of which one is not held,
 * ten actions, and links of every type, among them two parallel ones and a withdrawn one.
 * <p>
 * In the first document one letter lies outside the basic plane, so that code points and
 * characters differ from there on.
 */
public final class SmallPackage {

	/**
	 * The plan of 2013, FULL, in three actions of which one is known by its number only.
	 */
	public static final String FIRST = """
			𝒱 The plan of March 2013
			Chapter one: orders
			1\tMake breach of the order a crime\tHO / JU (HO, FO)\tBy April 2014
			2012 refs: 2
			3\tHold a summit\tall depts.\tongoing
			The order has the force of law.
			""";

	/** The update of 2019, which repeats the plan of 2016, which is REPORTED. */
	public static final String UPDATE = """
			The update of March 2019
			10\tWiden the order, after action 1 of 2013\tMarch 2020\tcompleted
			Detail: 10\tWiden the order to more people. It builds on action 1.\tMarch 2021\ton track
			The law came into force in May 2018.
			11/12\tTrain judges; this is delivered through action 10
			""";

	/** The plan of 2025, FULL, which also quotes a recommendation of 2021. */
	public static final String LATEST = """
			The plan of December 2025
			5. Objective: safer families
			5(a) **Pilot the new order**, which replaces the order, with £2 million in 2026/27.
			5(b) Answer recommendation 1.1: publish figures.
			Recommendation 1.1 of 2021: figures should be published.
			We will know that 5(a) works when more orders are made.
			Outcome: fewer crimes.
			We also pledge to listen.
			""";

	private static final String FIRST_DOCUMENT = "document/plan-2013";

	private static final String UPDATE_DOCUMENT = "document/update-2019";

	private static final String LATEST_DOCUMENT = "document/plan-2025";

	private final PackageBuilder data = new PackageBuilder();

	private SmallPackage() {
	}

	/** The package, to be changed or written. */
	public static PackageBuilder builder() {
		SmallPackage small = new SmallPackage();
		small.documents();
		small.organisations();
		small.plans();
		small.schemes();
		small.actionsOf2013();
		small.actionsOf2016();
		small.actionsOf2025();
		small.links();
		small.reviews();
		return small.data;
	}

	/** Loads the package into the database that a driver leads to. */
	public static void load(Driver driver) {
		load(builder(), driver);
	}

	/** Loads a package into the database that a driver leads to, whatever is there. */
	public static void load(PackageBuilder data, Driver driver) {
		try {
			Path folder = Files.createTempDirectory("small-package");
			try {
				loader(driver).load(data.read(folder), true);
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static GraphLoader loader(Driver driver) {
		return new GraphLoader(new CypherFiles(), Neo4jClient.create(driver), new Neo4jTransactionManager(driver),
				new NoFence(), Duration.ofMinutes(2));
	}

	private void documents() {
		this.data.document("plan-2013", "March 2013", "2013-03-01", "2013-03-31", FIRST)
			.document("update-2019", "March 2019", "2019-03-01", "2019-03-31", UPDATE)
			.document("plan-2025", "December 2025", "2025-12-01", "2025-12-31", LATEST);
	}

	private void organisations() {
		this.data.row("organisations", "id", "org/home-office", "name", "Home Office", "abbreviations", "HO; H.O.")
			.row("organisations", "id", "org/foreign-office", "name", "Foreign Office", "abbreviations", "FO", "to",
					"2020-09-01")
			.row("organisations", "id", "org/development-office", "name", "Foreign and Development Office", "from",
					"2020-09-02")
			.row("organisations", "id", "org/joint-unit", "name", "Joint Unit", "abbreviations", "JU")
			.row("organisation-parents", "organisation", "org/joint-unit", "parent", "org/home-office")
			.row("organisation-parents", "organisation", "org/joint-unit", "parent", "org/foreign-office")
			.row("successions", "earlier", "org/foreign-office", "later", "org/development-office", "on", "2020-09-02",
					"kind", "MERGED", "source", "The order of 2020");
	}

	private void plans() {
		plan("demo-2010", "demo", 1, "2010", "2010-01-01", "2010-12-31", "NOT_HELD");
		plan("demo-2013", "demo", 2, "March 2013", "2013-03-01", "2013-03-31", "FULL");
		plan("demo-2016", "demo", 3, "March 2016", "2016-03-01", "2016-03-31", "REPORTED");
		plan("demo-2025", "demo", 4, "December 2025", "2025-12-01", "2025-12-31", "FULL");
		plan("advice-2021", "advice", 1, "September 2021", "2021-09-01", "2021-09-30", "REPORTED");
		this.data.set("plans", "demo-2010", "source", "Known from the plan of 2013")
			.row("plan-documents", "plan", "demo-2013", "position", 1, "document", FIRST_DOCUMENT)
			.row("plan-documents", "plan", "demo-2016", "position", 1, "document", UPDATE_DOCUMENT)
			.row("plan-documents", "plan", "demo-2025", "position", 1, "document", LATEST_DOCUMENT)
			.row("plan-documents", "plan", "advice-2021", "position", 1, "document", LATEST_DOCUMENT);
	}

	private void plan(String id, String series, int generation, String printed, String from, String to,
			String holding) {
		this.data.row("plans", "id", id, "title", "The plan " + id, "short_title", id, "series", series, "generation",
				generation, "publisher", "org/home-office", "published_printed", printed, "published_from", from,
				"published_to", to, "holding", holding);
	}

	private void schemes() {
		this.data.row("themes", "id", "theme/law", "position", 1, "name", "Law", "description", "What courts do.")
			.row("themes", "id", "theme/help", "position", 2, "name", "Help", "description", "What services do.")
			.row("topics", "id", "topic/harm", "name", "Harm", "description", "All harm.")
			.row("topics", "id", "topic/forced-marriage", "name", "Forced marriage", "alt_names", "FM; Forced unions",
					"broader", "topic/harm", "description", "Marriage without consent.")
			.row("instruments", "id", "instrument/the-order", "name", "The Order", "alt_names", "Order", "kind",
					"ORDER")
			.row("instruments", "id", "instrument/the-new-order", "name", "The New Order", "kind", "ORDER")
			.row("instrument-successions", "id", "instrument/the-order~the-new-order", "earlier",
					"instrument/the-order", "later", "instrument/the-new-order", "basis", "STATED")
			.quote("instrument/the-order~the-new-order", LATEST_DOCUMENT, "which replaces the order")
			.row("sections", "id", "demo-2013/section/orders", "plan", "demo-2013", "position", 1, "title", "Orders")
			.row("sections", "id", "demo-2013/section/courts", "plan", "demo-2013", "position", 2, "title", "Courts",
					"parent", "demo-2013/section/orders")
			.row("section-themes", "section", "demo-2013/section/orders", "theme", "theme/law")
			.quote("demo-2013/section/orders", FIRST_DOCUMENT, "Chapter one: orders");
	}

	private void actionsOf2013() {
		action("demo-2013/1", 1, "1", "ACTION");
		this.data.set("actions", "demo-2013/1", "section", "demo-2013/section/courts")
			.set("actions", "demo-2013/1", "undertakings", "LEGISLATE; DELIVER")
			.row("action-themes", "action", "demo-2013/1", "theme", "theme/law")
			.row("action-topics", "action", "demo-2013/1", "position", 1, "topic", "topic/forced-marriage")
			.row("action-topics", "action", "demo-2013/1", "position", 2, "topic", "topic/harm")
			.row("action-instruments", "id", "demo-2013/1@the-order", "action", "demo-2013/1", "instrument",
					"instrument/the-order")
			.quote("demo-2013/1@the-order", FIRST_DOCUMENT, "breach of the order");
		statement("demo-2013/1#1", "Make breach of the order a crime", FIRST_DOCUMENT,
				"1\tMake breach of the order a crime\tHO / JU (HO, FO)\tBy April 2014");
		this.data
			.row("leads", "statement", "demo-2013/1#1", "position", 1, "printed", "HO", "organisation",
					"org/home-office")
			.row("leads", "statement", "demo-2013/1#1", "position", 2, "printed", "JU (HO, FO)", "organisation",
					"org/joint-unit");
		timing("demo-2013/1#1", 0, "DUE", "By April 2014", "", "2014-04-30");
		timing("demo-2013/1#1", 1, "DUE", "April 2014", "2014-04-01", "2014-04-30");
		action("demo-2013/2", 2, "2", "ACTION");
		this.data.quote("demo-2013/2", FIRST_DOCUMENT, "2012 refs: 2");
		action("demo-2013/3", 3, "3", "ACTION");
		statement("demo-2013/3#1", "Hold a summit", FIRST_DOCUMENT, "3\tHold a summit\tall depts.\tongoing");
		this.data.row("leads", "statement", "demo-2013/3#1", "position", 1, "printed", "all depts.");
		timing("demo-2013/3#1", 0, "PERIOD", "ongoing", "", "");
		this.data.set("timings", "demo-2013/3#1 0", "ongoing", true);
	}

	private void actionsOf2016() {
		action("demo-2016/10", 1, "10", "ACTION");
		statement("demo-2016/10#1", "Widen the order", UPDATE_DOCUMENT,
				"10\tWiden the order, after action 1 of 2013\tMarch 2020\tcompleted");
		this.data.set("statements", "demo-2016/10#1", "status", "COMPLETED")
			.set("statements", "demo-2016/10#1", "part", "Summary");
		timing("demo-2016/10#1", 0, "DUE", "March 2020", "2020-03-01", "2020-03-31");
		statement("demo-2016/10#2", "Widen the order to more people.", UPDATE_DOCUMENT,
				"10\tWiden the order to more people. It builds on action 1.\tMarch 2021\ton track");
		this.data.set("statements", "demo-2016/10#2", "shown", false)
			.set("statements", "demo-2016/10#2", "status", "ON_TRACK")
			.set("statements", "demo-2016/10#2", "text", "Widen the order to more people. It builds on action 1.")
			.row("updates", "id", "demo-2016/10#update-1", "action", "demo-2016/10", "position", 1, "status",
					"COMPLETED", "status_printed", "completed", "by", "Home Office", "at_printed", "March 2019",
					"at_from", "2019-03-01", "at_to", "2019-03-31", "text", "The law came into force in May 2018.",
					"document", UPDATE_DOCUMENT)
			.quote("demo-2016/10#update-1", UPDATE_DOCUMENT, "The law came into force in May 2018.")
			.row("discrepancies", "id", "discrepancy/status-of-10", "kind", "STATUS_CONFLICT", "description",
					"Summary and detail differ.")
			.row("discrepancy-actions", "discrepancy", "discrepancy/status-of-10", "action", "demo-2016/10")
			.quote("discrepancy/status-of-10", UPDATE_DOCUMENT, "completed")
			.quote("discrepancy/status-of-10", UPDATE_DOCUMENT, "on track");
		action("demo-2016/11-12", 2, "11/12", "ACTION");
		this.data.set("actions", "demo-2016/11-12", "numbers", 2);
		statement("demo-2016/11-12#1", "Train judges", UPDATE_DOCUMENT,
				"11/12\tTrain judges; this is delivered through action 10");
	}

	private void actionsOf2025() {
		action("advice-2021/1.1", 1, "1.1", "RECOMMENDATION");
		statement("advice-2021/1.1#1", "Figures should be published.", LATEST_DOCUMENT,
				"Recommendation 1.1 of 2021: figures should be published.");
		action("demo-2025/5", 1, "5", "OBJECTIVE");
		statement("demo-2025/5#1", "Safer families", LATEST_DOCUMENT, "5. Objective: safer families");
		action("demo-2025/5a", 2, "5(a)", "ACTION");
		statement("demo-2025/5a#1", "Pilot the new order", LATEST_DOCUMENT,
				"5(a) **Pilot the new order**, which replaces the order, with £2 million in 2026/27.");
		action("demo-2025/5b", 3, "5(b)", "ACTION");
		statement("demo-2025/5b#1", "Answer recommendation 1.1: publish figures.", LATEST_DOCUMENT,
				"5(b) Answer recommendation 1.1: publish figures.");
		action("demo-2025/listen", 4, "Pledge", "COMMITMENT");
		statement("demo-2025/listen#1", "We also pledge to listen.", LATEST_DOCUMENT, "We also pledge to listen.");
		this.data.set("actions", "demo-2025/5a", "parent", "demo-2025/5")
			.set("actions", "demo-2025/5b", "parent", "demo-2025/5")
			.set("actions", "demo-2025/listen", "ref_given", true)
			.set("actions", "demo-2025/listen", "numbers", 0)
			.set("statements", "demo-2025/5a#1", "text",
					"Pilot the new order, which replaces the order, with £2 million in 2026/27.")
			.row("action-instruments", "id", "demo-2025/5a@the-new-order", "action", "demo-2025/5a", "instrument",
					"instrument/the-new-order")
			.quote("demo-2025/5a@the-new-order", LATEST_DOCUMENT, "the new order")
			.row("funding", "id", "demo-2025/5a#funding-1", "action", "demo-2025/5a", "position", 1, "printed",
					"£2 million", "amount", 2000000, "from", "2026-04-01", "to", "2027-03-31")
			.quote("demo-2025/5a#funding-1", LATEST_DOCUMENT, "with £2 million in 2026/27")
			.row("measures", "id", "demo-2025/5a#measure-1", "plan", "demo-2025", "action", "demo-2025/5a", "position",
					1, "text", "More orders are made.")
			.quote("demo-2025/5a#measure-1", LATEST_DOCUMENT, "We will know that 5(a) works when more orders are made.")
			.row("measures", "id", "demo-2025#measure-1", "plan", "demo-2025", "position", 1, "text", "Fewer crimes.")
			.quote("demo-2025#measure-1", LATEST_DOCUMENT, "Outcome: fewer crimes.");
	}

	private void links() {
		link("demo-2013/1", "demo-2016/10", "", "BUILDS_ON", "STATED");
		this.data.quote("link/demo-2013/1~demo-2016/10", UPDATE_DOCUMENT, "It builds on action 1.");
		link("demo-2013/1", "demo-2016/10", "~2", "REPLACED_BY", "JUDGED");
		this.data.quote("link/demo-2013/1~demo-2016/10~2", FIRST_DOCUMENT, "Make breach of the order a crime")
			.quote("link/demo-2013/1~demo-2016/10~2", UPDATE_DOCUMENT, "Widen the order, after action 1 of 2013");
		link("demo-2013/3", "demo-2016/10", "", "REPLACED_BY", "JUDGED");
		this.data.quote("link/demo-2013/3~demo-2016/10", FIRST_DOCUMENT, "Hold a summit")
			.quote("link/demo-2013/3~demo-2016/10", UPDATE_DOCUMENT, "Widen the order to more people.")
			.set("links", "link/demo-2013/3~demo-2016/10", "withdrawn_on", "2026-02-01")
			.set("links", "link/demo-2013/3~demo-2016/10", "withdrawn_release", "0.9.0")
			.set("links", "link/demo-2013/3~demo-2016/10", "withdrawn_reason", "A summit is no order.");
		link("demo-2016/11-12", "demo-2016/10", "", "DELIVERED_THROUGH", "STATED");
		this.data.quote("link/demo-2016/11-12~demo-2016/10", UPDATE_DOCUMENT, "this is delivered through action 10");
		link("demo-2016/10", "demo-2025/5a", "", "REPLACED_BY", "JUDGED");
		this.data.quote("link/demo-2016/10~demo-2025/5a", UPDATE_DOCUMENT, "Widen the order to more people.")
			.quote("link/demo-2016/10~demo-2025/5a", LATEST_DOCUMENT,
					"**Pilot the new order**, which replaces the order")
			.set("links", "link/demo-2016/10~demo-2025/5a", "confidence", "MEDIUM")
			.set("links", "link/demo-2016/10~demo-2025/5a", "doubt", "Another order.");
		link("advice-2021/1.1", "demo-2025/5b", "", "RESPONDS_TO", "STATED");
		this.data.quote("link/advice-2021/1.1~demo-2025/5b", LATEST_DOCUMENT, "Answer recommendation 1.1");
	}

	private void reviews() {
		this.data
			.row("reviews", "id", "demo-2013/3#fate", "action", "demo-2013/3", "side", "FATE", "kind",
					"NO_SUCCESSOR_FOUND", "basis", "JUDGED", "note", "No later plan holds a summit.")
			.row("review-plans", "review", "demo-2013/3#fate", "position", 1, "plan", "demo-2016")
			.row("review-plans", "review", "demo-2013/3#fate", "position", 2, "plan", "demo-2025")
			.row("reviews", "id", "demo-2025/listen#origin", "action", "demo-2025/listen", "side", "ORIGIN", "kind",
					"NEW", "basis", "STATED")
			.quote("demo-2025/listen#origin", LATEST_DOCUMENT, "We also pledge");
	}

	private void action(String id, int position, String ref, String kind) {
		this.data.row("actions", "id", id, "plan", id.substring(0, id.indexOf('/')), "position", position, "ref", ref,
				"ref_given", false, "numbers", 1, "kind", kind);
	}

	private void statement(String id, String title, String document, String words) {
		String at = switch (document) {
			case FIRST_DOCUMENT -> "2013-03-31";
			case UPDATE_DOCUMENT -> "2019-03-31";
			default -> "2025-12-31";
		};
		this.data
			.row("statements", "id", id, "action", id.substring(0, id.indexOf('#')), "position",
					id.substring(id.indexOf('#') + 1), "title", title, "at_printed", "as published", "at_from",
					at.substring(0, 8) + "01", "at_to", at, "shown", true)
			.quote(id, document, words);
	}

	private void timing(String statement, int position, String role, String printed, String from, String to) {
		this.data.row("timings", "statement", statement, "position", position, "role", role, "printed", printed, "from",
				from, "to", to, "ongoing", false, "recurring", false);
	}

	private void link(String earlier, String later, String parallel, String type, String basis) {
		String id = "link/%s~%s%s".formatted(earlier, later, parallel);
		boolean judged = basis.equals("JUDGED");
		this.data
			.row("links", "id", id, "type", type, "earlier", earlier, "later", later, "basis", basis, "confidence",
					judged ? "HIGH" : "", "change", "CONTINUED", "earlier_scope", "WHOLE", "later_scope", "PART",
					"rationale", judged ? "Both are about the order." : "")
			.row("assessments", "link", id, "position", 1, "reader", judged ? "first reading" : "extraction", "method",
					judged ? "MODEL" : "DOCUMENT", "on", "2026-11-21", "decision", "PROPOSED", "confidence",
					judged ? "HIGH" : "");
	}

	/**
	 * For a graph that nobody else reads.
	 */
	private static final class NoFence implements ReleaseFence {

		@Override
		public <T> Mono<T> read(LongFunction<Mono<T>> request) {
			return request.apply(0);
		}

		@Override
		public void commit(Runnable commit) {
			commit.run();
		}

		@Override
		public void heal() {
		}

	}

}
