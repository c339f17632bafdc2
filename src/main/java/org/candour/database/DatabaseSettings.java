package org.candour.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded graph is kept and reached. Nothing of this matters when
 * {@code spring.neo4j.uri} names a server.
 *
 * @param data the folder of the graph ({@code CANDOUR_DATA}); made if it is not there
 * @param bolt where programs connect
 */
@ConfigurationProperties("candour")
record DatabaseSettings(@DefaultValue("data") String data, @DefaultValue Bolt bolt) {

	/**
	 * The folder of the graph. It is bound as text, because Spring would look for a path
	 * in the class path first.
	 * @return the folder, absolute
	 */
	Path folder() {
		return Path.of(this.data).toAbsolutePath().normalize();
	}

	/**
	 * Where programs connect, on this machine alone.
	 *
	 * @param port the port ({@code CANDOUR_BOLT_PORT}), 0 for any that is free
	 */
	record Bolt(@DefaultValue("7687") int port) {

		Bolt {
			if (port < 0 || port > 65535) {
				throw new IllegalArgumentException(
						"candour.bolt.port is %d and must lie between 0 and 65535".formatted(port));
			}
		}

	}

}
