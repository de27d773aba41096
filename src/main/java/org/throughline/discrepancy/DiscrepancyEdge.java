package org.throughline.discrepancy;

/**
 * A discrepancy on a page.
 *
 * @param cursor its place in the order
 */
public record DiscrepancyEdge(String cursor, Discrepancy node) {

}
