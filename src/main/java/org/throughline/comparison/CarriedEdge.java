package org.throughline.comparison;

/**
 * A pair on a page.
 *
 * @param cursor its place in the order
 */
public record CarriedEdge(String cursor, Carried node) {

}
