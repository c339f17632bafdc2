package org.candour.serve.ask;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightsTests {

	@Test
	void marksWordsInAnyForm() {
		assertThat(new Highlights("failure to record").best(Stream.of("They failed: no Records, no recording.")))
			.isEqualTo("They failed: no <em>Records</em>, no <em>recording</em>.");
	}

	@Test
	void choosesTheSentenceThatHoldsMost() {
		assertThat(new Highlights("chief constable").best(Stream.of("The chief.", "The chief constable.", "Nobody.")))
			.isEqualTo("The <em>chief</em> <em>constable</em>.");
	}

	@Test
	void letsNoMarkupThrough() {
		assertThat(new Highlights("b <script>").best(Stream.of("<b>bold</b> & \"b\"")))
			.isEqualTo("&lt;<em>b</em>&gt;bold&lt;/<em>b</em>&gt; &amp; &quot;<em>b</em>&quot;");
	}

}
