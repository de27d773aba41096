/**
 * The graph: Neo4j in this process or at a given address, the Cypher files, and the fence
 * that keeps a request on one release of the data.
 */
@NullMarked
package org.throughline.database;

import org.jspecify.annotations.NullMarked;
