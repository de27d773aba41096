package org.throughline.lineage;

import java.util.List;

/**
 * Ways from an earlier action to a later one, shortest first, then by action ids and link
 * ids.
 *
 * @param truncatedBy what cut them short, if anything
 */
public record LineagePaths(List<LineagePath> paths, List<Truncation> truncatedBy) {

	public boolean complete() {
		return this.truncatedBy.isEmpty();
	}

}
