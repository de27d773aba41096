package org.throughline.catalogue;

/**
 * How far an action has come, by what a source says.
 */
public enum Status {

	COMPLETED, ON_TRACK, WORK_IN_PROGRESS, CLOSED, OVERTAKEN, NOT_PURSUED

}
