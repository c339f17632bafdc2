package org.candour.load;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.knowledge.Reading;
import org.candour.knowledge.SampleKnowledge;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingContentTests {

	@ParameterizedTest
	@ValueSource(strings = { SampleKnowledge.REVIEW, SampleKnowledge.HEARING, SampleKnowledge.LETTER })
	void readsWhatItWrites(String document) {
		Reading reading = SampleKnowledge.reading(document);
		assertThat(ReadingContent.read(ReadingContent.write(reading))).isEqualTo(reading);
	}

	@Test
	void writesTheSameBytesEachTime() {
		Reading reading = SampleKnowledge.reading(SampleKnowledge.REVIEW);
		assertThat(ReadingContent.write(reading)).isEqualTo(ReadingContent.write(reading));
	}

}
