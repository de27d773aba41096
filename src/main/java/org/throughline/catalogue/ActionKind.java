package org.throughline.catalogue;

/**
 * What kind of commitment an action is.
 */
public enum ActionKind {

	ACTION, OBJECTIVE, SUB_ACTION, RECOMMENDATION, COMMITMENT, ACTIVITY

}
