package org.candour.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.util.FileSystemUtils;

/** The one graph of a test run; see {@link GraphTest}. */
public final class TestGraph {

	private static final String MARK = "MERGE (:__CandourTest)";

	/** Kept, because Java forgets the level of a logger that nobody holds. */
	private static final Logger MIGRATIONS = Logger.getLogger("ac.simons.neo4j.migrations");

	private final URI address;

	private final String user;

	private final String password;

	private final Driver driver;

	private TestGraph(URI address, String user, String password) {
		this.address = address;
		this.user = user;
		this.password = password;
		this.driver = GraphDatabase.driver(address,
				user.isEmpty() ? AuthTokens.none() : AuthTokens.basic(user, password));
	}

	/**
	 * A connection to the graph.
	 * @return the driver, shared by all tests and not to be closed by them
	 */
	public static Driver driver() {
		return One.GRAPH.driver;
	}

	/** Removes every node and edge; constraints and indexes stay. */
	public static void clear() {
		driver().executableQuery(
				"MATCH (n) WHERE NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock AND NOT n:__CandourTest DETACH DELETE n")
			.execute();
	}

	/**
	 * How Spring Boot connects to the graph.
	 * @return properties that begin with {@code spring.neo4j}
	 */
	public static Map<String, String> properties() {
		TestGraph graph = One.GRAPH;
		return graph.user.isEmpty() ? Map.of("spring.neo4j.uri", graph.address.toString())
				: Map.of("spring.neo4j.uri", graph.address.toString(), "spring.neo4j.authentication.username",
						graph.user, "spring.neo4j.authentication.password", graph.password);
	}

	/** Why there can be no graph here, if there can be none. */
	static Optional<String> unavailable() {
		return (given("URI").isEmpty() && !image().isEmpty()) ? Container.unavailable() : Optional.empty();
	}

	private static String given(String what) {
		return Optional.ofNullable(System.getenv("CANDOUR_TEST_NEO4J_" + what)).orElse("");
	}

	private static String image() {
		return System.getProperty("candour.test.image", "");
	}

	private static TestGraph start() {
		MIGRATIONS.setLevel(Level.WARNING);
		TestGraph graph = unprepared();
		new Schema(graph.driver);
		graph.driver.executableQuery(MARK).execute();
		return graph;
	}

	private static TestGraph unprepared() {
		if (!given("URI").isEmpty()) {
			TestGraph graph = new TestGraph(URI.create(given("URI")), given("USER"), given("PASSWORD"));
			graph.refuseWhatIsNotOfTests();
			return graph;
		}
		if (!image().isEmpty()) {
			return new TestGraph(URI.create(Container.NEO4J.getBoltUrl()), "", "");
		}
		return new TestGraph(embedded().address(), "", "");
	}

	private void refuseWhatIsNotOfTests() {
		boolean foreign = this.driver.executableQuery(
				"RETURN EXISTS { (n) WHERE NOT n:__CandourTest AND NOT n:__Neo4jMigration AND NOT n:__Neo4jMigrationsLock } AND NOT EXISTS { (:__CandourTest) } AS foreign")
			.execute()
			.records()
			.getFirst()
			.get("foreign")
			.asBoolean();
		if (foreign) {
			throw new IllegalStateException(
					"The tests empty the graph they run on, and %s holds one that is not of tests"
						.formatted(this.address));
		}
	}

	private static EmbeddedGraph embedded() {
		try {
			Path folder = Files.createTempDirectory("candour-test");
			EmbeddedGraph graph = EmbeddedGraph.start(folder, 0);
			Runtime.getRuntime().addShutdownHook(new Thread(() -> {
				graph.close();
				FileSystemUtils.deleteRecursively(folder.toFile());
			}));
			return graph;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Starts the graph when it is first asked for. */
	private static final class One {

		static final TestGraph GRAPH = start();

	}

	/** The graph in a container; Testcontainers removes it after the run. */
	private static final class Container {

		static final Neo4jContainer NEO4J = new Neo4jContainer(image()).withoutAuthentication();

		/** Found out once: an image that cannot be had takes its time to say so. */
		private static final Optional<String> UNAVAILABLE = start();

		static Optional<String> unavailable() {
			return UNAVAILABLE;
		}

		private static Optional<String> start() {
			if (!DockerClientFactory.instance().isDockerAvailable()) {
				return Optional.of("No container engine answers");
			}
			try {
				NEO4J.start();
				return Optional.empty();
			}
			catch (RuntimeException ex) {
				return Optional.of("The container of %s does not start: %s".formatted(image(), ex.getMessage()));
			}
		}

	}

}
