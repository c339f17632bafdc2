package org.candour.serve.ask;

import java.util.List;

import org.candour.embed.Embedding;
import org.candour.serve.answer.HitAnswer;

import org.springframework.stereotype.Component;

/** Finds by words, and by what they mean, what is said of whom. */
@Component
public class Search {

	private final Embedding embedding;

	private final Hits hits;

	Search(Embedding embedding, Hits hits) {
		this.embedding = embedding;
		this.hits = hits;
	}

	/**
	 * Searches.
	 * @param filter for what
	 * @return what was found, the best first
	 * @throws BadQuestionException if there is no word to look for
	 */
	public List<HitAnswer> find(SearchFilter filter) {
		// No transaction waits for this, least of all while the model is loaded.
		float[] meaning = this.embedding.query(String.valueOf(filter.q()));
		return this.hits.of(filter, meaning);
	}

}
