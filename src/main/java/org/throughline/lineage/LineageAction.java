package org.throughline.lineage;

import org.throughline.catalogue.Action;

/**
 * An action in a lineage.
 *
 * @param depth length of the shortest way from a start, negative towards earlier actions,
 * positive on a tie
 */
public record LineageAction(Action action, int depth) {
}
