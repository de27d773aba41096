package org.throughline.lineage;

/**
 * What cut an answer short.
 */
public enum Truncation {

	DEPTH, SIZE, LIMIT, TIME

}
