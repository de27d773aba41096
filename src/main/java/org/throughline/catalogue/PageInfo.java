package org.throughline.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among all its siblings.
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {

	/** Of a page with these cursors. */
	public static PageInfo of(List<String> cursors, boolean hasNextPage, boolean hasPreviousPage) {
		return new PageInfo(hasNextPage, hasPreviousPage, cursors.isEmpty() ? null : cursors.getFirst(),
				cursors.isEmpty() ? null : cursors.getLast());
	}

}
