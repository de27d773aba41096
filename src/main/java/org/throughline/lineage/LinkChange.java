package org.throughline.lineage;

/**
 * What happened to a commitment between two actions.
 */
public enum LinkChange {

	REISSUED, CONTINUED, NEXT_STAGE, EXPANDED, NARROWED, NEW_MEANS, SAME_INSTRUMENT

}
