/**
 * Throughline, a knowledge graph of public commitments across generations of strategies.
 */
@NullMarked
package org.throughline;

import org.jspecify.annotations.NullMarked;
