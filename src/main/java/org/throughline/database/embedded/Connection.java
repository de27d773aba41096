package org.throughline.database.embedded;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Where a database of this machine is reached, and as whom.
 */
record Connection(URI uri, String user, String password) implements Neo4jConnectionDetails {

	@Override
	public URI getUri() {
		return this.uri;
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic(this.user, this.password);
	}

	@Override
	public String toString() {
		return this.user + " at " + this.uri;
	}

}
