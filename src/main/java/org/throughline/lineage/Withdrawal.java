package org.throughline.lineage;

import java.time.LocalDate;

/**
 * When, in which release and why a link was withdrawn.
 */
public record Withdrawal(LocalDate on, String release, String reason) {
}
