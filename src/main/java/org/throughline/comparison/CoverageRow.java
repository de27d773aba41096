package org.throughline.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many actions of each plan there are for one theme, topic and so on.
 *
 * @param node null where it is no node, as an undertaking is none
 * @param counts in the order of the plans
 */
public record CoverageRow(@Nullable Object node, String name, List<Integer> counts) {

}
