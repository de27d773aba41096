/**
 * What became of one plan in another: pairs of actions that links join, what ended and
 * what is new, and how many actions and links there are by theme, topic and so on.
 */
@NullMarked
package org.throughline.comparison;

import org.jspecify.annotations.NullMarked;
