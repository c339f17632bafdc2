package org.candour.serve.browser;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/** Where the graph is reached over Bolt. */
@Component
class Bolt {

	private final URI address;

	private final boolean open;

	Bolt(Neo4jConnectionDetails connection, @Value("${spring.neo4j.authentication.username:}") String user) {
		this.address = connection.getUri();
		this.open = user.isBlank();
	}

	/**
	 * The address that programs connect to.
	 * @return for example {@code bolt://127.0.0.1:7687}
	 */
	URI address() {
		return this.address;
	}

	/**
	 * Whether it asks for no password.
	 * @return true for the embedded graph, and a server that was named without a user
	 */
	boolean isOpen() {
		return this.open;
	}

}
