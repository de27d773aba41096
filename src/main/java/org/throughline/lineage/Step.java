package org.throughline.lineage;

/**
 * A link as a walk sees it: three ids.
 */
record Step(String link, String earlier, String later) {
}
