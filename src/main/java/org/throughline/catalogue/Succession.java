package org.throughline.catalogue;

import java.time.LocalDate;

/**
 * One organisation becoming another.
 *
 * @param on the day on which it took effect
 * @param source where it can be looked up
 */
public record Succession(Organisation from, Organisation to, LocalDate on, SuccessionKind kind, String source) {

}
