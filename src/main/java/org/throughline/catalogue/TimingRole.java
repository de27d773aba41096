package org.throughline.catalogue;

/**
 * What a date is for.
 */
public enum TimingRole {

	DUE, START, REVIEW, PERIOD

}
