package org.candour.database;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseIT {

	@TempDir
	private Path folder;

	private final ApplicationContextRunner application = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(Neo4jAutoConfiguration.class))
		.withUserConfiguration(Database.class);

	@Test
	void startsTheEmbeddedGraphAndEndsItWithTheProgram() {
		this.application.withPropertyValues("candour.data=" + this.folder, "candour.bolt.port=0").run((context) -> {
			assertThat(context.getBean(Driver.class).executableQuery("RETURN 1 AS one").execute().records()).hasSize(1);
			assertThat(GraphLock.holder(this.folder).address())
				.isEqualTo(context.getBean(EmbeddedGraph.class).address());
		});
		assertThat(GraphLock.holder(this.folder)).isEqualTo(Holder.UNKNOWN);
	}

	@Test
	void startsNothingWhereAServerIsNamed() {
		this.application.withPropertyValues("candour.data=" + this.folder, "spring.neo4j.uri=bolt://127.0.0.1:1")
			.run((context) -> {
				assertThat(context).doesNotHaveBean(EmbeddedGraph.class).hasSingleBean(Driver.class);
				assertThat(this.folder).isEmptyDirectory();
			});
	}

	@Test
	void explainsAGraphInUseInTwoSentences() {
		try (EmbeddedGraph graph = EmbeddedGraph.start(this.folder, 0)) {
			this.application.withPropertyValues("candour.data=" + this.folder, "candour.bolt.port=0").run((context) -> {
				FailureAnalysis analysis = new GraphFailureAnalyzer().analyze(context.getStartupFailure());
				assertThat(analysis.getDescription()).contains("is in use by process");
				assertThat(analysis.getAction()).contains("SPRING_NEO4J_URI=" + graph.address());
			});
		}
	}

}
