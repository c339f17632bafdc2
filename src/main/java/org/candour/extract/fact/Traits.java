package org.candour.extract.fact;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.annotate.Sentence;
import org.candour.annotate.Token;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.mention.Mention;
import org.candour.extract.mention.Mentions;
import org.candour.extract.syntax.Clause;
import org.candour.extract.syntax.Syntax;

/**
 * What can be seen of a clause: its words and the lists of {@code words.yaml} that hold
 * them, its grammar, who is its subject, who says it and how.
 */
final class Traits {

	private static final Pattern PREFIX = Pattern.compile("(un|in|im|ir|dis|mis|over|under)\\p{L}{4,}");

	private static final Pattern DURATION = Pattern.compile("year|month|week|day|hour|minute|time|decade");

	private final Patterns patterns;

	private final Sentences sentences;

	private final Mentions mentions;

	private final Voices voices;

	private final Exclusions exclusions;

	Traits(Patterns patterns, Sentences sentences, Mentions mentions, Voices voices, Exclusions exclusions) {
		this.patterns = patterns;
		this.sentences = sentences;
		this.mentions = mentions;
		this.voices = voices;
		this.exclusions = exclusions;
	}

	/**
	 * Looks at a clause.
	 * @param sentence the index of its sentence
	 * @param clause the clause
	 * @return its traits, each as a word for what it is and, with some, a value
	 */
	Set<String> of(int sentence, Clause clause) {
		Set<String> traits = new TreeSet<>();
		traits.add("clause");
		place(sentence, clause, traits);
		voice(sentence, clause, traits);
		predicate(this.sentences.tree(sentence), clause, traits);
		subject(sentence, clause, traits);
		clause.own().stream().forEach((token) -> token(sentence, token, traits));
		return traits;
	}

	private void place(int sentence, Clause clause, Set<String> traits) {
		Sentence whole = this.sentences.sentence(sentence);
		traits.add("stands in " + whole.kind());
		traits.add("relation " + clause.relation());
		if (whole.introduction() >= 0) {
			traits.add("introduced");
		}
	}

	private void voice(int sentence, Clause clause, Set<String> traits) {
		Voice voice = this.voices.at(sentence, clause.head());
		String speaker = voice.speakers().isEmpty() ? "nobody" : voice.speakers().getFirst().type().name();
		traits.add("stance " + voice.stance());
		traits.add("speaker " + speaker);
		traits.add("stance " + voice.stance() + " of " + speaker);
		if (this.voices.isConcluded(sentence, clause.head())) {
			traits.add("concluded");
		}
	}

	private void predicate(Syntax tree, Clause clause, Set<String> traits) {
		traits.add(tree.isPassive(clause.head()) ? "passive" : "active");
		traits.add("predicate " + tree.token(clause.head()).tag());
		lists("predicate", tree.lemma(clause.head()), traits);
		for (int child : tree.children(clause.head())) {
			String relation = tree.token(child).relation();
			traits.add("has " + relation);
			switch (relation) {
				case "aux", "aux:pass", "cop", "mark", "compound:prt", "advmod" ->
					traits.add(relation + " " + tree.lemma(child));
				default -> {
				}
			}
		}
	}

	private void subject(int sentence, Clause clause, Set<String> traits) {
		Syntax tree = this.sentences.tree(sentence);
		int subject = tree.subject(clause.head());
		if (subject < 0) {
			traits.add("subject none");
			return;
		}
		Token token = tree.token(subject);
		Mention mention = this.mentions.at(sentence, subject);
		traits.add("subject " + ((mention != null) ? sort(mention)
				: token.tag().equals("PRP") ? tree.lemma(subject) : token.isProper() ? "name" : token.tag()));
		lists("subject", tree.lemma(subject), traits);
		if (this.exclusions.isOutsider(sentence, subject)) {
			traits.add("subject outsider");
		}
	}

	private static String sort(Mention mention) {
		boolean office = mention.referent().parent() != null;
		return mention.referent().type() + (mention.generic() ? " back" : "") + (office ? " of a body" : "");
	}

	private void token(int sentence, int index, Set<String> traits) {
		Syntax tree = this.sentences.tree(sentence);
		Token token = tree.token(index);
		String lemma = tree.lemma(index);
		Mention mention = this.mentions.at(sentence, index);
		if (mention != null) {
			traits.add("mentions " + mention.referent().type());
		}
		if (token.isProper()) {
			traits.add("name");
			return;
		}
		switch (token.tag()) {
			case "CD" -> traits.add("number");
			case "MD", "IN", "DT", "CC" -> traits.add("word " + lemma);
			default -> {
				if (isContent(token)) {
					traits.add("word " + lemma);
				}
			}
		}
		if (token.isVerb()) {
			traits.add("form " + token.tag());
		}
		lists("word", lemma, traits);
		Matcher prefix = PREFIX.matcher(lemma);
		if (prefix.matches()) {
			traits.add("prefix " + prefix.group(1));
		}
		if (lemma.endsWith("less")) {
			traits.add("suffix less");
		}
		if (DURATION.matcher(lemma).matches()) {
			traits.add("duration");
		}
	}

	private void lists(String what, String lemma, Set<String> traits) {
		this.patterns.listsOf(lemma).forEach((list) -> traits.add(what + " in " + list));
	}

	private static boolean isContent(Token token) {
		return token.isNoun() || token.isVerb() || token.tag().startsWith("JJ") || token.tag().startsWith("RB");
	}

}
