package org.throughline.comparison;

/**
 * Which of two wordings has some words.
 */
public enum WordingChangeKind {

	SAME, ADDED, REMOVED

}
