package org.throughline.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Links lead from the older to the newer and have what their basis asks for.
 */
final class LinkRule implements Rule {

	@Override
	public void check(DataPackage data, Faults faults) {
		Map<String, List<Row>> passages = data.grouped("passages", "record");
		Map<String, List<Row>> planDocuments = data.grouped("plan-documents", "plan");
		for (Row link : data.rows("links")) {
			checkWithdrawal(link, faults);
			checkBasis(link, faults);
			Row earlier = data.find("actions", link.get("earlier"));
			Row later = data.find("actions", link.get("later"));
			if (earlier != null && later != null) {
				checkEnds(link, earlier, later, data, faults);
				if (link.is("basis", "JUDGED")) {
					List<Row> evidence = passages.getOrDefault(link.key(), List.of());
					checkEvidence(link, earlier, evidence, planDocuments, faults);
					checkEvidence(link, later, evidence, planDocuments, faults);
				}
			}
		}
	}

	private static void checkWithdrawal(Row link, Faults faults) {
		long filled = Stream.of("withdrawn_on", "withdrawn_release", "withdrawn_reason")
			.filter((column) -> link.get(column) != null)
			.count();
		if (filled != 0 && filled != 3) {
			faults.add(FaultKind.WITHDRAWAL, link,
					"%d of 3 cells about its withdrawal are filled in".formatted(filled));
		}
	}

	private static void checkBasis(Row link, Faults faults) {
		if (link.is("basis", "STATED") && link.get("confidence") != null) {
			faults.add(FaultKind.BASIS, link, "it is stated and has a confidence");
		}
		if (link.is("basis", "JUDGED")) {
			Stream.of("confidence", "rationale")
				.filter((column) -> link.get(column) == null)
				.forEach((column) -> faults.add(FaultKind.BASIS, link, "it is judged and has no " + column));
		}
	}

	private static void checkEnds(Row link, Row earlier, Row later, DataPackage data, Faults faults) {
		if (earlier.key().equals(later.key())) {
			faults.add(FaultKind.LINK_TYPE, link, "it joins an action to itself");
		}
		boolean onePlan = earlier.is("plan", String.valueOf(later.get("plan")));
		@Nullable LocalDate before = published(data, earlier);
		@Nullable LocalDate after = published(data, later);
		// one that was withdrawn because it ran backwards keeps its ends, as its id does
		boolean stands = link.get("withdrawn_on") == null;
		if (stands && !onePlan && before != null && after != null && before.isAfter(after)) {
			faults.add(FaultKind.BACKWARDS, link, "%s was published by %s and %s by %s".formatted(earlier.get("plan"),
					before, later.get("plan"), after));
		}
		if (link.is("type", "DELIVERED_THROUGH") && !onePlan) {
			faults.add(FaultKind.LINK_TYPE, link, "an action is delivered through one of another plan");
		}
		if (link.is("type", "RESPONDS_TO") && !earlier.is("kind", "RECOMMENDATION")) {
			faults.add(FaultKind.LINK_TYPE, link,
					"%s, which it responds to, is no recommendation".formatted(earlier.key()));
		}
	}

	private static @Nullable LocalDate published(DataPackage data, Row action) {
		Row plan = data.find("plans", action.get("plan"));
		return (plan != null) ? plan.date("published_to") : null;
	}

	private static void checkEvidence(Row link, Row end, List<Row> evidence, Map<String, List<Row>> planDocuments,
			Faults faults) {
		Set<String> documents = planDocuments.getOrDefault(String.valueOf(end.get("plan")), List.of())
			.stream()
			.map((row) -> String.valueOf(row.get("document")))
			.collect(Collectors.toSet());
		if (evidence.stream().noneMatch((passage) -> documents.contains(passage.get("document")))) {
			faults.add(FaultKind.BASIS, link,
					"it is judged and none of its evidence is from the documents of %s".formatted(end.get("plan")));
		}
	}

}
