package org.throughline.database.embedded;

/**
 * The embedded database of another process, which starts and stops it.
 */
record JoinedDatabase(Connection connection) implements LocalDatabase {

	@Override
	public void close() {
	}

}
