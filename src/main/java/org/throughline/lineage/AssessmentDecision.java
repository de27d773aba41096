package org.throughline.lineage;

/**
 * What a reader of a link found.
 */
public enum AssessmentDecision {

	PROPOSED, CONFIRMED, CORRECTED, STRUCK

}
