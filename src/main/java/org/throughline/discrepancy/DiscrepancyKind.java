package org.throughline.discrepancy;

/**
 * What disagrees.
 */
public enum DiscrepancyKind {

	STATUS_CONFLICT, TIMING_CONFLICT, LEAD_CONFLICT, TEXT_CONFLICT, FACT_CONFLICT, COUNT_MISMATCH, REFERENCE_CONFLICT,
	UNACCOUNTED_ACTION, LOST_TEXT

}
