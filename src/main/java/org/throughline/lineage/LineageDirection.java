package org.throughline.lineage;

/**
 * Which way a lineage walks; a walk never turns round.
 */
public enum LineageDirection {

	EARLIER, LATER, BOTH;

	boolean goesEarlier() {
		return this != LATER;
	}

	boolean goesLater() {
		return this != EARLIER;
	}

}
