package org.throughline.catalogue;

/**
 * How one organisation became another.
 */
public enum SuccessionKind {

	RENAMED, MERGED, SPLIT, REPLACED

}
