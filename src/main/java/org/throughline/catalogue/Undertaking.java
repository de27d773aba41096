package org.throughline.catalogue;

/**
 * What a promise binds its makers to, by its own verbs.
 */
public enum Undertaking {

	DELIVER, CONTINUE, FUND, LEGISLATE, PILOT, CONSULT, REVIEW, EXPLORE, ALREADY_DONE

}
