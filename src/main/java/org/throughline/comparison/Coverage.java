package org.throughline.comparison;

import java.util.List;

import org.throughline.catalogue.Plan;

/**
 * How many actions of each plan there are for each theme, topic and so on.
 *
 * @param plans those that have actions, in order of publication
 * @param unstated how many actions of each plan count in no row
 */
public record Coverage(List<Plan> plans, List<CoverageRow> rows, List<Integer> unstated) {

}
