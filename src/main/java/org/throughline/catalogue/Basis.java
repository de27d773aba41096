package org.throughline.catalogue;

/**
 * Whether a source says something or a reader concluded it.
 */
public enum Basis {

	STATED, JUDGED

}
