package org.throughline.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an action's origin or fate.
 *
 * @param kind what it is
 * @param basis who says so; null where it follows from the plans alone or nobody has
 * looked
 * @param note the reviewer's, if a review says so
 */
record Standing(String kind, @Nullable String basis, @Nullable String note) {

	static final String NOT_REVIEWED = "NOT_REVIEWED";

}
