package org.candour;

import java.io.PrintStream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import org.candour.database.EmbeddedGraph;

/** Says where a program that serves can be looked at. */
@Component
class Signposts {

	private final Environment environment;

	private final ObjectProvider<EmbeddedGraph> embedded;

	Signposts(Environment environment, ObjectProvider<EmbeddedGraph> embedded) {
		this.environment = environment;
		this.embedded = embedded;
	}

	/**
	 * Writes the addresses.
	 * @param out where to write
	 */
	void print(PrintStream out) {
		String site = "http://localhost:" + this.environment.getProperty("local.server.port");
		EmbeddedGraph graph = this.embedded.getIfAvailable();
		out.printf("""
				Where to look next:
				  API            %s/api
				  Neo4j Browser  %s/browser
				  Bolt           %s
				Stop with Ctrl-C.
				""", site, site, (graph != null) ? graph.address() : this.environment.getProperty("spring.neo4j.uri"));
	}

}
