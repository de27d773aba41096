package org.throughline.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Who is to carry an action out.
 *
 * @param organisation the body; null where the print names none in particular
 */
public record Lead(@Nullable Organisation organisation, String printed) {

}
