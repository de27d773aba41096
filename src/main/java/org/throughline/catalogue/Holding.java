package org.throughline.catalogue;

/**
 * How much of a plan is held.
 */
public enum Holding {

	FULL, REPORTED, PARTIAL, NOT_HELD

}
