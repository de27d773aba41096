package org.throughline.ingest;

import java.util.List;
import java.util.stream.Stream;

/**
 * The kinds of relationships that come from one row each, in the words of
 * {@code graph/README.md}. What links make beyond their ends is in {@link LinkFacts}.
 */
final class RelationshipKinds {

	private static final String SELF = RelationshipKind.SELF;

	private static final List<RelationshipKind> ALL = List.of(
			RelationshipKind.of("PART_OF", "organisation-parents", "organisation", "parent"),
			RelationshipKind.of("SUCCEEDED_BY", "successions", "earlier", "later", "on", "kind", "source"),
			RelationshipKind.of("PUBLISHED_BY", "plans", SELF, "publisher"),
			RelationshipKind.of("SET_OUT_IN", "plan-documents", "plan", "document", "position"),
			RelationshipKind.of("IN_PLAN", "sections", SELF, "plan"),
			RelationshipKind.of("WITHIN", "sections", SELF, "parent"),
			RelationshipKind.of("ON_THEME", "section-themes", "section", "theme"),
			RelationshipKind.of("BROADER", "topics", SELF, "broader"),
			RelationshipKind.of("FROM", "instrument-successions", SELF, "earlier"),
			RelationshipKind.of("TO", "instrument-successions", SELF, "later"),
			RelationshipKind.of("SUCCEEDED_BY", "instrument-successions", "earlier", "later"),
			RelationshipKind.of("IN_PLAN", "actions", SELF, "plan"),
			RelationshipKind.of("PART_OF", "actions", SELF, "parent"),
			RelationshipKind.of("IN_SECTION", "actions", SELF, "section"),
			RelationshipKind.of("ON_THEME", "action-themes", "action", "theme"),
			RelationshipKind.of("ABOUT", "action-topics", "action", "topic", "position"),
			RelationshipKind.of("BY", "action-instruments", SELF, "action"),
			RelationshipKind.of("OF", "action-instruments", SELF, "instrument"),
			RelationshipKind.of("NAMES", "action-instruments", "action", "instrument"),
			RelationshipKind.of("STATES", "statements", SELF, "action"),
			RelationshipKind.of("HAS_LEAD", "leads", "statement", SELF),
			RelationshipKind.of("IS", "leads", SELF, "organisation"),
			RelationshipKind.of("HAS_TIMING", "timings", "statement", SELF),
			RelationshipKind.of("FUNDS", "funding", SELF, "action"),
			RelationshipKind.of("UPDATES", "updates", SELF, "action"),
			RelationshipKind.of("SAID_IN", "updates", SELF, "document"),
			RelationshipKind.of("EARLIER", "links", SELF, "earlier"),
			RelationshipKind.of("LATER", "links", SELF, "later"),
			RelationshipKind.of("ASSESSES", "assessments", SELF, "link"),
			RelationshipKind.of("REVIEWS", "reviews", SELF, "action"),
			RelationshipKind.of("CHECKED_AGAINST", "review-plans", "review", "plan", "position"));

	private RelationshipKinds() {
	}

	static Stream<Relationship> of(DataPackage data) {
		return Stream.of(ALL.stream().flatMap((kind) -> kind.relationships(data)), measured(data), led(data))
			.flatMap((some) -> some);
	}

	/**
	 * A measure hangs on its action, or on its plan where it is one of the whole plan.
	 */
	private static Stream<Relationship> measured(DataPackage data) {
		return data.rows("measures").stream().map((measure) -> {
			String action = measure.get("action");
			return new Relationship("MEASURES", measure.key(), (action != null) ? action : measure.text("plan"));
		});
	}

	/**
	 * Who leads an action by its shown statement; once, although that may name a body
	 * twice.
	 */
	private static Stream<Relationship> led(DataPackage data) {
		return data.rows("leads").stream().filter((lead) -> lead.get("organisation") != null).flatMap((lead) -> {
			Row statement = data.get("statements", lead.text("statement"));
			return statement.flag("shown")
					? Stream.of(new Relationship("LED_BY", statement.text("action"), lead.text("organisation")))
					: Stream.empty();
		}).distinct();
	}

}
