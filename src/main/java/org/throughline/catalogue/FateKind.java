package org.throughline.catalogue;

/**
 * Whether a later plan takes an action up.
 */
public enum FateKind {

	CARRIED_FORWARD, CURRENT, UNACCOUNTED, NO_SUCCESSOR_FOUND, NOT_REVIEWED

}
