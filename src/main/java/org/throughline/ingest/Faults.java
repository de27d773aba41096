package org.throughline.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong, so that all of it is told at once.
 */
final class Faults {

	private final List<Fault> found = new ArrayList<>();

	void add(Fault fault) {
		this.found.add(fault);
	}

	void add(FaultKind kind, Row row, String problem) {
		this.found.add(new Fault(kind, row.file(), row.line(), row.key(), problem));
	}

	void add(FaultKind kind, String file, long line, String problem) {
		this.found.add(new Fault(kind, file, line, "", problem));
	}

	void add(FaultKind kind, String file, String problem) {
		add(kind, file, 0, problem);
	}

	boolean hideRows() {
		return this.found.stream().map(Fault::kind).anyMatch(FaultKind::hidesRows);
	}

	/** By file and line. */
	List<Fault> all() {
		return this.found.stream().sorted(Fault.ORDER).toList();
	}

}
