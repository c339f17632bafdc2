package org.candour.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import org.candour.knowledge.Assertion;
import org.candour.knowledge.Document;
import org.candour.knowledge.Evidence;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Passage;
import org.candour.knowledge.Quote;

/**
 * Says of evidence what an edge keeps of it. No quote, no fact: it refuses words that do
 * not stand where they are said to stand.
 */
final class Citations {

	private final Map<String, String> publishers = new HashMap<>();

	private final Map<String, TreeMap<Integer, Passage>> passages = new HashMap<>();

	/**
	 * Citations of the documents of some knowledge.
	 * @param knowledge the knowledge
	 * @throws IllegalArgumentException if a passage is not a part of its document
	 */
	Citations(Knowledge knowledge) {
		Map<String, Words> texts = new HashMap<>();
		for (Document document : knowledge.documents()) {
			String publisher = document.source().publisher();
			// Nobody's document counts as its own publisher.
			this.publishers.put(document.name(), (publisher != null) ? publisher : "\n" + document.name());
			texts.put(document.name(), new Words(document.text()));
		}
		for (Passage passage : knowledge.passages()) {
			Quote quote = passage.quote();
			Words text = texts.get(quote.document());
			if (text == null || !text.have(quote.start(), quote.text())) {
				throw new IllegalArgumentException("Passage %s is not what its document says".formatted(passage.id()));
			}
			this.passages.computeIfAbsent(quote.document(), (name) -> new TreeMap<>()).put(quote.start(), passage);
		}
	}

	/**
	 * The passage that holds a quote.
	 * @param quote the quote
	 * @return the passage
	 * @throws IllegalArgumentException if none does, or it has other words there
	 */
	Passage passage(Quote quote) {
		TreeMap<Integer, Passage> some = this.passages.getOrDefault(quote.document(), new TreeMap<>());
		Map.Entry<Integer, Passage> entry = some.floorEntry(quote.start());
		if (entry == null
				|| !new Words(entry.getValue().quote().text()).have(quote.start() - entry.getKey(), quote.text())) {
			throw new IllegalArgumentException("No passage of %s has the words '%s' at %d".formatted(quote.document(),
					quote.text(), quote.start()));
		}
		return entry.getValue();
	}

	/**
	 * What an edge keeps of mentions.
	 * @param evidence the mentions
	 * @return the properties
	 */
	Properties mentions(Collection<Evidence> evidence) {
		List<Evidence> sorted = evidence.stream().sorted().distinct().toList();
		return quotes(sorted, Evidence::quote).with("rules", sorted.stream().map(Evidence::rule).toList());
	}

	/**
	 * What an edge keeps of tellings, without who tells it and how.
	 * @param evidence the tellings
	 * @return the properties
	 */
	Properties tellings(Collection<Assertion> evidence) {
		List<Assertion> sorted = evidence.stream().sorted().distinct().toList();
		return quotes(sorted, Assertion::quote).with("rules", sorted.stream().map(Assertion::rule).toList());
	}

	/**
	 * What an edge keeps of tellings, with the mode of each.
	 * @param evidence the tellings
	 * @return the properties
	 */
	Properties modes(Collection<Assertion> evidence) {
		return tellings(evidence).with("modes",
				evidence.stream().sorted().distinct().map((telling) -> telling.mode().word()).toList());
	}

	/**
	 * What an edge keeps of tellings, with the mode of each and who asserts it.
	 * @param evidence the tellings
	 * @return the properties
	 */
	Properties assertions(Collection<Assertion> evidence) {
		return modes(evidence).with("assertedBy",
				evidence.stream()
					.sorted()
					.distinct()
					.map((telling) -> String.join(" ", telling.assertedBy()))
					.toList());
	}

	private <E> Properties quotes(List<E> evidence, Function<E, Quote> of) {
		List<Quote> quotes = evidence.stream().map(of).toList();
		return Properties.of("quotes", quotes.stream().map(Quote::text).toList())
			.with("passages", quotes.stream().map((quote) -> passage(quote).id()).toList())
			.with("starts", quotes.stream().map(Quote::start).toList())
			.with("ends", quotes.stream().map(Quote::end).toList())
			.with("documents", quotes.stream().map(Quote::document).distinct().count())
			.with("publishers",
					quotes.stream().map((quote) -> this.publishers.get(quote.document())).distinct().count());
	}

	/** A text in which code points are found fast. */
	private static final class Words {

		private final String text;

		/** Only where a code point is not always one char. */
		private final int @org.jspecify.annotations.Nullable [] points;

		Words(String text) {
			this.text = text;
			this.points = (text.codePointCount(0, text.length()) != text.length()) ? text.codePoints().toArray() : null;
		}

		boolean have(int start, String words) {
			if (this.points == null) {
				return this.text.startsWith(words, start);
			}
			int length = words.codePointCount(0, words.length());
			return start + length <= this.points.length
					&& Objects.equals(new String(this.points, start, length), words);
		}

	}

}
