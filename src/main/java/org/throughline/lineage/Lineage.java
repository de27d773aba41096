package org.throughline.lineage;

import java.util.List;

/**
 * What can be reached from some actions along links, as one graph.
 *
 * @param actions by depth, then publication, printed order and id
 * @param links every admitted link that has both its ends in {@code actions}, by id
 * @param truncatedBy what cut it short, if anything
 */
public record Lineage(List<LineageAction> actions, List<Link> links, List<Truncation> truncatedBy) {

	public boolean complete() {
		return this.truncatedBy.isEmpty();
	}

	public int maxDepthReached() {
		return this.actions.stream().mapToInt((action) -> Math.abs(action.depth())).max().orElse(0);
	}

}
