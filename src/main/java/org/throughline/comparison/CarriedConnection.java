package org.throughline.comparison;

import java.util.List;

import org.throughline.catalogue.PageInfo;

/**
 * A page of pairs.
 *
 * @param totalCount how many pairs there are on all pages
 */
public record CarriedConnection(List<CarriedEdge> edges, PageInfo pageInfo, int totalCount) {

	public List<Carried> nodes() {
		return this.edges.stream().map(CarriedEdge::node).toList();
	}

}
