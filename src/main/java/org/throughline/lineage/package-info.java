/**
 * What became of an action and what it came from: links, walks along them, and the ways
 * from one action to another.
 */
@NullMarked
package org.throughline.lineage;

import org.jspecify.annotations.NullMarked;
