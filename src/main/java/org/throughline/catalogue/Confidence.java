package org.throughline.catalogue;

/**
 * How sure a reading is, the surest first.
 */
public enum Confidence {

	HIGH, MEDIUM, LOW

}
