package org.throughline.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * How many printed numbers of a plan have a status.
 *
 * @param status the status; null for actions whose status no source states
 */
public record StatusCount(@Nullable Status status, int count) {

}
