package org.throughline.comparison;

/**
 * Some words that follow each other and stand in both wordings, or in one of them.
 */
public record WordingChange(WordingChangeKind kind, String text) {

}
