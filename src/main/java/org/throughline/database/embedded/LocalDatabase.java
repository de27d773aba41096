package org.throughline.database.embedded;

/**
 * A database of this machine that the service works on.
 */
interface LocalDatabase extends AutoCloseable {

	Connection connection();

	@Override
	void close();

}
