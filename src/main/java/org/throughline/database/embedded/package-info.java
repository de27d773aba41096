/**
 * Neo4j in this process, the only place that touches its server: without these classes on
 * the class path the service runs against a given address.
 */
@NullMarked
package org.throughline.database.embedded;

import org.jspecify.annotations.NullMarked;
