/**
 * Where the sources disagree with themselves or with each other, lost words, or leave an
 * action unaccounted for.
 */
@NullMarked
package org.throughline.discrepancy;

import org.jspecify.annotations.NullMarked;
