package org.candour.serve.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import org.springframework.web.util.HtmlUtils;

/**
 * Marks in sentences what somebody looked for, taking words for the same that the full
 * text index takes for the same.
 */
final class Highlights {

	private static final Analyzer ANALYZER = new EnglishAnalyzer();

	private final Set<String> wanted = new HashSet<>();

	/**
	 * Marks these words.
	 * @param text what somebody typed
	 */
	Highlights(String text) {
		read(text, (word, start, end) -> this.wanted.add(word));
	}

	/**
	 * Marks the sentence that holds most of what was looked for.
	 * @param sentences at least one
	 * @return the sentence as HTML, with what was looked for in {@code <em>}
	 */
	String best(Stream<String> sentences) {
		return sentences.map(this::mark).max(Comparator.comparing(Marked::words)).map(Marked::html).orElse("");
	}

	private Marked mark(String sentence) {
		Set<String> found = new HashSet<>();
		StringBuilder html = new StringBuilder();
		int[] at = { 0 };
		read(sentence, (word, start, end) -> {
			if (this.wanted.contains(word)) {
				found.add(word);
				html.append(HtmlUtils.htmlEscape(sentence.substring(at[0], start)))
					.append("<em>")
					.append(HtmlUtils.htmlEscape(sentence.substring(start, end)))
					.append("</em>");
				at[0] = end;
			}
		});
		return new Marked(html.append(HtmlUtils.htmlEscape(sentence.substring(at[0]))).toString(), found.size());
	}

	private static void read(String text, Words words) {
		try (TokenStream tokens = ANALYZER.tokenStream("", text)) {
			CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				words.word(word.toString(), offset.startOffset(), offset.endOffset());
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What is done with each word. */
	private interface Words {

		void word(String word, int start, int end);

	}

	/**
	 * A marked sentence.
	 *
	 * @param html the sentence
	 * @param words how many different words are marked in it
	 */
	private record Marked(String html, int words) {

	}

}
