package org.candour.database;

import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Neo4j inside this process, kept in a folder and reached over Bolt on this machine. */
public final class EmbeddedGraph implements AutoCloseable {

	private static final Log log = LogFactory.getLog(EmbeddedGraph.class);

	private static final String HOST = "127.0.0.1";

	private static final Duration LONGEST_START = Duration.ofMinutes(2);

	private final GraphLock lock;

	private final DatabaseManagementService engine;

	private final URI address;

	private EmbeddedGraph(GraphLock lock, DatabaseManagementService engine, URI address) {
		this.lock = lock;
		this.engine = engine;
		this.address = address;
	}

	/**
	 * Opens the graph in a folder and waits until it answers.
	 * @param folder the folder; made if it is not there
	 * @param port the Bolt port, 0 for any that is free
	 * @return the graph; closing it shuts it down
	 * @throws GraphInUseException if another process has it open
	 * @throws BoltPortInUseException if the port is taken
	 */
	public static EmbeddedGraph start(Path folder, int port) {
		long began = System.nanoTime();
		GraphLock lock = GraphLock.take(folder);
		try {
			EmbeddedGraph graph = start(folder, port, lock);
			log.info("Neo4j holds %s and answers at %s after %d ms".formatted(folder, graph.address,
					Duration.ofNanos(System.nanoTime() - began).toMillis()));
			return graph;
		}
		catch (RuntimeException ex) {
			lock.close();
			throw explained(ex, folder, port);
		}
	}

	private static EmbeddedGraph start(Path folder, int port, GraphLock lock) {
		DatabaseManagementService engine = new DatabaseManagementServiceBuilder(folder)
			.setConfig(settings(folder, port))
			.build();
		try {
			GraphDatabaseAPI graph = (GraphDatabaseAPI) engine.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			if (!graph.isAvailable(LONGEST_START.toMillis())) {
				throw new IllegalStateException("The graph in %s did not answer within %d s; see the log files in %s"
					.formatted(folder, LONGEST_START.toSeconds(), folder.resolve("logs")));
			}
			URI address = URI.create("bolt://%s:%d".formatted(HOST, boltPort(graph)));
			lock.announce(address);
			return new EmbeddedGraph(lock, engine, address);
		}
		catch (RuntimeException ex) {
			engine.shutdown();
			throw ex;
		}
	}

	private static Map<Setting<?>, Object> settings(Path folder, int port) {
		SocketAddress bolt = new SocketAddress(HOST, port);
		return Map.ofEntries(Map.entry(GraphDatabaseSettings.data_directory, folder.resolve("graph")),
				Map.entry(GraphDatabaseSettings.logs_directory, folder.resolve("logs")),
				// Who may open the folder may read the graph; Bolt is not offered
				// beyond this machine.
				Map.entry(GraphDatabaseSettings.auth_enabled, false), Map.entry(BoltConnector.enabled, true),
				Map.entry(BoltConnector.listen_address, bolt), Map.entry(BoltConnector.advertised_address, bolt),
				// Outside the heap: with 2 GiB of heap the program stays under 3 GiB.
				Map.entry(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256)),
				// The graph can be rebuilt, so its history need not be kept, nor room
				// for it be taken in advance.
				Map.entry(GraphDatabaseSettings.keep_logical_logs, "keep_none"),
				Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
				Map.entry(GraphDatabaseSettings.udc_enabled, false),
				Map.entry(BoltConnector.server_bolt_telemetry_enabled, false),
				// Whoever closes the graph has no work under way; the defaults wait ten
				// seconds for it.
				Map.entry(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ZERO),
				Map.entry(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO));
	}

	private static int boltPort(GraphDatabaseAPI graph) {
		return graph.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
	}

	private static RuntimeException explained(RuntimeException failure, Path folder, int port) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof BindException) {
				return new BoltPortInUseException(port, failure);
			}
			if (cause instanceof FileLockException) {
				return new GraphInUseException(folder, Holder.UNKNOWN, failure);
			}
		}
		return failure;
	}

	/**
	 * Where this graph is reached.
	 * @return for example {@code bolt://127.0.0.1:7687}
	 */
	public URI address() {
		return this.address;
	}

	@Override
	public void close() {
		this.engine.shutdown();
		this.lock.close();
	}

}
