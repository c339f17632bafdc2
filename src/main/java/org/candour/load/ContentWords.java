package org.candour.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a statement that say what it is about. */
final class ContentWords {

	private static final int SHORTEST = 3;

	private ContentWords() {
	}

	/**
	 * The content words of a statement.
	 * @param statement English text
	 * @return each word in lower case by its stem, in the order of the text, without
	 * articles, prepositions and the like
	 */
	static Map<String, String> of(String statement) {
		Map<String, String> words = new LinkedHashMap<>();
		try (EnglishAnalyzer english = new EnglishAnalyzer(); TokenStream tokens = english.tokenStream("", statement)) {
			CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
			OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				if (stem.length() >= SHORTEST) {
					words.putIfAbsent(stem.toString(),
							statement.substring(place.startOffset(), place.endOffset()).toLowerCase(Locale.ROOT));
				}
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

}
