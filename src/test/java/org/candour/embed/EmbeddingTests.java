package org.candour.embed;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddingTests {

	private final Embedding embedding = new Embedding();

	@Test
	void putsNearEachOtherWhatMeansTheSame() {
		List<float[]> sentences = this.embedding
			.sentences(List.of("The council kept no minutes of its meetings.", "The ferry sails at noon on Sundays."));
		float[] query = this.embedding.query("missing paperwork");
		assertThat(near(query, sentences.get(0))).isGreaterThan(near(query, sentences.get(1)) + 0.1);
	}

	@Test
	void givesVectorsOfLengthOne() {
		float[] vector = this.embedding.query("who knew");
		assertThat(vector).hasSize(Embedding.DIMENSIONS);
		assertThat(near(vector, vector)).isBetween(0.999, 1.001);
	}

	@Test
	void givesTheSameVectorAlways() {
		List<String> sentence = List.of("Nobody answered the letters of the families.");
		assertThat(this.embedding.sentences(sentence).getFirst())
			.isEqualTo(this.embedding.sentences(List.of("Something else first.", sentence.getFirst())).get(1));
	}

	private static double near(float[] one, float[] other) {
		double sum = 0;
		for (int i = 0; i < one.length; i++) {
			sum += one[i] * other[i];
		}
		return sum;
	}

}
