package org.throughline.catalogue;

/**
 * Which way an order runs.
 */
enum Direction {

	ASC, DESC

}
