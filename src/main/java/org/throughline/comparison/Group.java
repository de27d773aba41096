package org.throughline.comparison;

import org.jspecify.annotations.Nullable;

/**
 * What some actions have in common: a theme, topic, instrument, organisation, section or
 * undertaking.
 *
 * @param id its id, or the name of an undertaking
 * @param node null for an undertaking, which is no node
 */
public record Group(String id, String name, @Nullable Object node) {

}
