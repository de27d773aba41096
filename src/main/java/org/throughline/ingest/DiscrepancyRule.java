package org.throughline.ingest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is found about one action bears ids that neither a recorded discrepancy bears nor
 * what is found about another.
 */
final class DiscrepancyRule implements Rule {

	@Override
	public void check(DataPackage data, Faults faults) {
		Map<String, Row> unaccounted = new HashMap<>();
		data.rows("actions").forEach((action) -> {
			Row first = unaccounted.putIfAbsent(Discrepancy.unaccountedId(action), action);
			if (first != null && !first.key().equals(action.key())) {
				faults.add(FaultKind.ID_TAKEN, action,
						"what is found about it and about %s would bear the same ids".formatted(first.key()));
			}
		});
		checkConflicts(data, faults);
		checkUnaccounted(data, unaccounted, faults);
	}

	private static void checkConflicts(DataPackage data, Faults faults) {
		Set<String> kept = data.rows("actions").stream().flatMap(DiscrepancyRule::kept).collect(Collectors.toSet());
		data.rows("discrepancies")
			.stream()
			.filter((discrepancy) -> kept.contains(discrepancy.key().replaceFirst("-\\d+$", "")))
			.forEach((discrepancy) -> faults.add(FaultKind.ID_TAKEN, discrepancy,
					"such a conflict between statements is found by itself, under this id"));
	}

	/**
	 * A reader may record that an action is unaccounted for, and nothing else under this
	 * id.
	 */
	private static void checkUnaccounted(DataPackage data, Map<String, Row> actions, Faults faults) {
		Map<String, List<Row>> touched = data.grouped("discrepancy-actions", "discrepancy");
		for (Row discrepancy : data.rows("discrepancies")) {
			Row action = actions.get(discrepancy.key());
			if (action != null && !(discrepancy.is("kind", Discrepancies.UNACCOUNTED)
					&& touched.getOrDefault(discrepancy.key(), List.of())
						.stream()
						.anyMatch((row) -> row.is("action", action.key())))) {
				faults.add(FaultKind.ID_TAKEN, discrepancy,
						"this id is kept for an %s that touches %s".formatted(Discrepancies.UNACCOUNTED, action.key()));
			}
		}
	}

	private static Stream<String> kept(Row action) {
		return Stream.of(Conflicts.Subject.values()).map((subject) -> Discrepancy.id(action, subject.slug()));
	}

}
