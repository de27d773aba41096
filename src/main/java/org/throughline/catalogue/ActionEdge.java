package org.throughline.catalogue;

/**
 * An action on a page.
 *
 * @param cursor its place in the order
 */
public record ActionEdge(String cursor, Action node) {

}
