package org.throughline.catalogue;

/**
 * What an instrument is.
 */
public enum InstrumentKind {

	LEGISLATION, ORDER, SCHEME, PROGRAMME, GUIDANCE, FUND, SYSTEM, BODY, CAMPAIGN, REVIEW

}
