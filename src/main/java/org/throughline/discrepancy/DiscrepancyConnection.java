package org.throughline.discrepancy;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

import org.throughline.catalogue.PageInfo;

/**
 * A page of discrepancies; what may cost a further round trip is asked for when it is
 * wanted.
 *
 * @param total how many there are on all pages
 * @param later whether there are more after this page
 * @param earlier whether there are more before this page
 */
public record DiscrepancyConnection(List<DiscrepancyEdge> edges, IntSupplier total, boolean later,
		BooleanSupplier earlier) {

	public List<Discrepancy> nodes() {
		return this.edges.stream().map(DiscrepancyEdge::node).toList();
	}

	PageInfo pageInfo() {
		return PageInfo.of(this.edges.stream().map(DiscrepancyEdge::cursor).toList(), this.later,
				this.earlier.getAsBoolean());
	}

}
