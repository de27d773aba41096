package org.throughline.catalogue;

/**
 * How an action came to be in its plan.
 */
public enum OriginKind {

	CONTINUES, FIRST_PLAN, NEW, NOT_REVIEWED

}
