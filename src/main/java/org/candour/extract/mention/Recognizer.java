package org.candour.extract.mention;

import org.candour.extract.grammar.Vocabulary;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;

/** Finds every mention of an agency, role, person or report in a document. */
public final class Recognizer {

	private final Agencies agencies;

	private final Roles roles;

	private final Posts posts;

	private final People people;

	private final Reports reports;

	/**
	 * Prepares the recognizers.
	 * @param vocabulary the grammar and the lexicon
	 * @param patterns the shared lists
	 * @throws IllegalArgumentException if a file of the vocabulary is wrong
	 */
	public Recognizer(Vocabulary vocabulary, Patterns patterns) {
		Lexicon lexicon = new Lexicon(vocabulary);
		this.agencies = new Agencies(vocabulary, patterns, lexicon);
		this.roles = new Roles(vocabulary, patterns, lexicon);
		this.posts = new Posts(patterns);
		this.people = new People(patterns);
		this.reports = new Reports(patterns);
	}

	/**
	 * Recognises.
	 * @param sentences the sentences of a document
	 * @return the mentions
	 */
	public Mentions recognize(Sentences sentences) {
		Mentions mentions = new Mentions(sentences.document());
		this.agencies.name(sentences, mentions);
		this.roles.find(sentences, this.agencies.country(sentences), mentions);
		this.agencies.pointBack(sentences, mentions);
		this.posts.place(sentences, mentions);
		this.people.find(sentences, mentions);
		this.reports.find(sentences, mentions);
		return mentions;
	}

}
