package org.throughline.lineage;

/**
 * A link as a walk sees it: three ids.
 */
public record Step(String link, String earlier, String later) {
}
