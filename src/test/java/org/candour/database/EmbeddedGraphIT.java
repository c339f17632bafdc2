package org.candour.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EmbeddedGraphIT {

	@TempDir
	private Path folder;

	@Test
	void keepsWhatWasWrittenAndIsReachedOnThisMachineAlone() {
		try (EmbeddedGraph graph = EmbeddedGraph.start(this.folder, 0)) {
			assertThat(graph.address().toString()).matches("bolt://127\\.0\\.0\\.1:[1-9][0-9]*");
			ask(graph, "CREATE (:Finding {id: 'kept'})");
		}
		assertThat(this.folder.resolve("logs/debug.log")).isNotEmptyFile();
		try (EmbeddedGraph graph = EmbeddedGraph.start(this.folder, 0)) {
			assertThat(ask(graph, "MATCH (f:Finding) RETURN f.id AS answer")).isEqualTo("kept");
		}
	}

	@Test
	void saysWhoHoldsTheGraphAndWhatToDo() {
		try (EmbeddedGraph graph = EmbeddedGraph.start(this.folder, 0)) {
			assertThatExceptionOfType(GraphInUseException.class).isThrownBy(() -> EmbeddedGraph.start(this.folder, 0))
				.withMessageContaining(this.folder.toString())
				.withMessageContaining("process " + ProcessHandle.current().pid())
				.withMessageContaining("Bolt at " + graph.address())
				.satisfies((ex) -> assertThat(ex.remedy()).contains("SPRING_NEO4J_URI=" + graph.address(),
						"CANDOUR_DATA"));
		}
	}

	@Test
	void noticesAGraphThatAnotherNeo4jHolds() throws IOException {
		EmbeddedGraph.start(this.folder, 0).close();
		Path storeLock = this.folder.resolve("graph/databases/store_lock");
		try (FileChannel channel = FileChannel.open(storeLock, StandardOpenOption.WRITE); var lock = channel.lock()) {
			assertThat(lock.isValid()).isTrue();
			assertThatExceptionOfType(GraphInUseException.class).isThrownBy(() -> EmbeddedGraph.start(this.folder, 0))
				.withMessageContaining("another process");
		}
		EmbeddedGraph.start(this.folder, 0).close();
	}

	@Test
	void passesOverTheNoteOfAProcessThatDied() throws IOException {
		Files.writeString(this.folder.resolve("candour.lock"), "pid=1\ncommand=init\n");
		EmbeddedGraph.start(this.folder, 0).close();
		assertThat(GraphLock.holder(this.folder)).isEqualTo(Holder.UNKNOWN);
	}

	@Test
	void namesTheBoltPortThatIsTaken() throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			assertThatExceptionOfType(BoltPortInUseException.class)
				.isThrownBy(() -> EmbeddedGraph.start(this.folder, taken.getLocalPort()))
				.withMessageContaining("Port " + taken.getLocalPort())
				.satisfies((ex) -> assertThat(ex.remedy()).contains("CANDOUR_BOLT_PORT"));
		}
		EmbeddedGraph.start(this.folder, 0).close();
	}

	private static String ask(EmbeddedGraph graph, String query) {
		try (Driver driver = GraphDatabase.driver(graph.address())) {
			return driver.executableQuery(query)
				.execute()
				.records()
				.stream()
				.findFirst()
				.map((row) -> row.get("answer").asString())
				.orElse("");
		}
	}

}
