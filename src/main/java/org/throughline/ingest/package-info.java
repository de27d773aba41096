/**
 * The way in: reads and checks a Data Package, works out what follows from it and writes
 * the graph.
 */
@NullMarked
package org.throughline.ingest;

import org.jspecify.annotations.NullMarked;
