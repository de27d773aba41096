package org.throughline.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Where a page stands among all its siblings.
 */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
		@Nullable String endCursor) {

}
