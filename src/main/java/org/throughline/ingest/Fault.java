package org.throughline.ingest;

import java.util.Comparator;

/**
 * One thing that is wrong with a Data Package, where it stands and what to do about it.
 *
 * @param kind which rule it breaks
 * @param file the file, relative to the package's folder
 * @param line the line on which the record begins, from 1; 0 where the file as a whole is
 * meant
 * @param record key of the record, empty where none is meant
 * @param problem what is wrong
 */
public record Fault(FaultKind kind, String file, long line, String record, String problem) {

	static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
		.thenComparingLong(Fault::line)
		.thenComparing(Fault::kind);

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(this.file);
		if (this.line > 0) {
			text.append(':').append(this.line);
		}
		if (!this.record.isEmpty()) {
			text.append(' ').append(this.record);
		}
		return text.append(" — ").append(this.problem).append("; ").append(this.kind.remedy()).toString();
	}

}
