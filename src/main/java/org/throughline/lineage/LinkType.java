package org.throughline.lineage;

/**
 * How the ends of a link stand to each other.
 */
public enum LinkType {

	REPLACED_BY, BUILDS_ON, RESPONDS_TO, DELIVERED_THROUGH

}
