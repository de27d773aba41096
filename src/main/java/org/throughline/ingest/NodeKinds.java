package org.throughline.ingest;

import java.util.List;
import java.util.Map;

/**
 * The kinds of nodes that come from one row each, in the words of
 * {@code graph/README.md}. Columns that only refer to other records are in
 * {@link RelationshipKinds}.
 */
final class NodeKinds {

	private NodeKinds() {
	}

	static List<NodeKind> of(DataPackage data, LinkFacts links) {
		return List.of(
				NodeKind
					.of("Document", "documents", "title", "publisher", "published_printed", "published_from",
							"published_to", "published_source", "licence", "licence_url", "url", "sha256")
					.with((row) -> Map.of("text", data.text(row.key()).text())),
				NodeKind.of("Organisation", "organisations", "name", "abbreviations", "from", "to", "source"),
				NodeKind
					.of("Plan", "plans", "title", "short_title", "series", "generation", "published_printed",
							"published_from", "published_to", "published_source", "holding", "source")
					.with((row) -> Map.of("order", ActionFacts.planOrder(row))),
				NodeKind.of("Section", "sections", "plan", "title", "position"),
				NodeKind.of("Theme", "themes", "name", "description", "position"),
				NodeKind.of("Topic", "topics", "name", "alt_names", "description"),
				NodeKind.of("Instrument", "instruments", "name", "alt_names", "kind"),
				NodeKind.of("InstrumentSuccession", "instrument-successions", "basis"),
				NodeKind.of("Naming", "action-instruments"),
				NodeKind
					.of("Action", "actions", "plan", "position", "ref", "ref_given", "numbers", "kind", "undertakings",
							"parent", "section")
					.with(new ActionFacts(data)::of),
				NodeKind.of("Statement", "statements", "action", "position", "title", "text", "status", "at_printed",
						"at_from", "at_to", "at_source", "part", "shown"),
				NodeKind.of("Lead", "leads", "position", "printed"),
				NodeKind.of("Timing", "timings", "position", "role", "printed", "from", "to", "ongoing", "recurring"),
				NodeKind.of("Funding", "funding", "position", "printed", "amount", "from", "to"),
				NodeKind.of("Measure", "measures", "position", "text"),
				NodeKind.of("Update", "updates", "position", "status", "status_printed", "by", "at_printed", "at_from",
						"at_to", "at_source", "text"),
				NodeKind
					.of("Link", "links", "type", "basis", "confidence", "change", "earlier_scope", "later_scope",
							"rationale", "doubt", "withdrawn_on", "withdrawn_release", "withdrawn_reason")
					.with(links::of),
				NodeKind.of("Assessment", "assessments", "position", "reader", "method", "on", "decision",
						"confidence"),
				NodeKind.of("Review", "reviews", "side", "kind", "basis", "note"));
	}

}
