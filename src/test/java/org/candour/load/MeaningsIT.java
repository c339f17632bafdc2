package org.candour.load;

import org.candour.database.GraphTest;
import org.candour.database.Schema;
import org.candour.embed.Embedding;
import org.candour.knowledge.SampleKnowledge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class MeaningsIT {

	private final Driver driver;

	private final Graph graph;

	private final Meanings meanings;

	MeaningsIT(Driver driver) {
		this.driver = driver;
		this.graph = new Graph(driver, new Schema(driver));
		this.meanings = new Meanings(driver, new Embedding());
	}

	@BeforeEach
	void tellTheStory() {
		this.graph.load(SampleKnowledge.whole());
	}

	@Test
	void areWorkedOutOnceAndAgainOnlyForWhatIsNew() {
		this.meanings.complete();
		assertThat(without()).isZero();
		assertThat(this.meanings.complete()).isZero();
		this.graph.load(SampleKnowledge.of(SampleKnowledge.REVIEW, SampleKnowledge.LETTER));
		this.graph.load(SampleKnowledge.whole());
		long missing = without();
		assertThat(missing).isPositive();
		assertThat(this.meanings.complete()).isEqualTo((int) missing);
	}

	@Test
	void changeNothingThatALoadWouldChangeBack() {
		this.meanings.complete();
		assertThat(this.graph.load(SampleKnowledge.whole())).isEqualTo(Changes.NONE);
		assertThat(without()).isZero();
	}

	private long without() {
		return this.driver.executableQuery("MATCH (n:Passage) WHERE n.meaning IS NULL RETURN count(*) AS number")
			.execute()
			.records()
			.getFirst()
			.get("number")
			.asLong();
	}

}
