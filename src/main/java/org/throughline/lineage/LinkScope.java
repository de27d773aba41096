package org.throughline.lineage;

/**
 * How much of an action a link is about.
 */
public enum LinkScope {

	WHOLE, PART

}
