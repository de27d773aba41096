package org.throughline.ingest;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * No recorded discrepancy bears an id that is kept for those which are found.
 */
final class DiscrepancyRule implements Rule {

	@Override
	public void check(DataPackage data, Faults faults) {
		Set<String> kept = data.rows("actions").stream().flatMap(DiscrepancyRule::kept).collect(Collectors.toSet());
		data.rows("discrepancies")
			.stream()
			.filter((discrepancy) -> kept.contains(discrepancy.key().replaceFirst("-\\d+$", "")))
			.forEach((discrepancy) -> faults.add(FaultKind.ID_TAKEN, discrepancy,
					"such a conflict between statements is found by itself, under this id"));
	}

	private static Stream<String> kept(Row action) {
		return Stream.of(Conflicts.Subject.values()).map((subject) -> Discrepancy.id(action, subject.slug()));
	}

}
