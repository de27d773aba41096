package org.throughline.lineage;

/**
 * How a link was read.
 */
public enum ReadingMethod {

	DOCUMENT, MODEL, HUMAN

}
