package org.throughline.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Faults as they are printed: by file and line, and of each kind no more than a reader
 * can use.
 */
record FaultReport(List<Fault> faults) {

	static final int MOST_OF_A_KIND = 50;

	@Override
	public String toString() {
		StringJoiner lines = new StringJoiner(System.lineSeparator());
		Map<FaultKind, Integer> counts = new EnumMap<>(FaultKind.class);
		for (Fault fault : this.faults) {
			if (counts.merge(fault.kind(), 1, Integer::sum) <= MOST_OF_A_KIND) {
				lines.add(fault.toString());
			}
		}
		counts.forEach((kind, count) -> {
			if (count > MOST_OF_A_KIND) {
				lines.add("… and %,d more of the kind %s: %s".formatted(count - MOST_OF_A_KIND, kind, kind.remedy()));
			}
		});
		return lines.add("%,d %s".formatted(this.faults.size(), (this.faults.size() == 1) ? "fault" : "faults"))
			.toString();
	}

}
