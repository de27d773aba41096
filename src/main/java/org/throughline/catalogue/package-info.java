/**
 * What the plans hold: plans, actions, their statements, leads, timings and updates, the
 * schemes that they are sorted by, and the words in the documents that say so.
 */
@NullMarked
package org.throughline.catalogue;

import org.jspecify.annotations.NullMarked;
