package org.candour.extract.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.candour.annotate.Sentence;
import org.candour.annotate.Token;

/**
 * The tree of a sentence: who depends on whom, and how (Universal Dependencies). All
 * indices are of tokens in the sentence; -1 stands for none.
 */
public final class Syntax {

	private static final Set<String> PASSIVE_SUBJECT = Set.of("nsubj:pass", "csubj:pass");

	private final Sentence sentence;

	private final List<Token> tokens;

	private final List<List<Integer>> children;

	private final List<Clause> clauses;

	private final Clause[] clauseOf;

	/**
	 * Reads the tree of a sentence.
	 * @param sentence any sentence; one that was not parsed is a single clause
	 */
	public Syntax(Sentence sentence) {
		this.sentence = sentence;
		this.tokens = sentence.tokens();
		this.children = new ArrayList<>();
		for (int i = 0; i < this.tokens.size(); i++) {
			this.children.add(new ArrayList<>());
		}
		for (int i = 0; i < this.tokens.size(); i++) {
			if (this.tokens.get(i).head() >= 0) {
				this.children.get(this.tokens.get(i).head()).add(i);
			}
		}
		this.clauses = new Clauses(this).all();
		this.clauseOf = new Clause[this.tokens.size()];
		for (Clause clause : this.clauses) {
			for (int i = 0; i < this.clauseOf.length; i++) {
				if (clause.has(i)) {
					this.clauseOf[i] = clause;
				}
			}
		}
	}

	/**
	 * The sentence whose tree this is.
	 * @return the sentence
	 */
	public Sentence sentence() {
		return this.sentence;
	}

	/**
	 * How many tokens there are.
	 * @return at least 1
	 */
	public int size() {
		return this.tokens.size();
	}

	/**
	 * A token.
	 * @param index its index
	 * @return the token
	 */
	public Token token(int index) {
		return this.tokens.get(index);
	}

	/**
	 * The base form of a token, in lower case.
	 * @param index its index
	 * @return the base form
	 */
	public String lemma(int index) {
		return this.tokens.get(index).lemma().toLowerCase(java.util.Locale.ROOT);
	}

	/**
	 * What depends on a token.
	 * @param index its index
	 * @return the indices, in order
	 */
	public List<Integer> children(int index) {
		return this.children.get(index);
	}

	/**
	 * The first dependent with one of some relations.
	 * @param index the token on which it depends
	 * @param relations names of relations
	 * @return its index, or -1
	 */
	public int child(int index, String... relations) {
		for (int child : this.children.get(index)) {
			for (String relation : relations) {
				if (this.tokens.get(child).relation().equals(relation)) {
					return child;
				}
			}
		}
		return -1;
	}

	/**
	 * The subject of a verb or predicate, where need be that of the verb with which it is
	 * coordinated or on which it depends.
	 * @param index the verb
	 * @return the head of the subject, or -1
	 */
	public int subject(int index) {
		int own = child(index, "nsubj", "nsubj:pass", "csubj");
		if (own >= 0) {
			return own;
		}
		Token token = this.tokens.get(index);
		return switch (token.relation()) {
			case "conj", "xcomp" -> (token.head() >= 0 && !isNominal(token.head())) ? subject(token.head()) : -1;
			case "acl:relcl" -> token.head();
			case "advcl" -> (child(index, "mark") >= 0 && !startsWithParticiple(index)) ? -1 : subjectOfHead(token);
			default -> -1;
		};
	}

	/** Whether a word heads a clause that "that" introduces. */
	boolean clauseMark(int index) {
		int mark = (index >= 0) ? child(index, "mark") : -1;
		return mark >= 0 && lemma(mark).equals("that");
	}

	private boolean startsWithParticiple(int index) {
		return this.tokens.get(index).tag().equals("VBG") || this.tokens.get(index).tag().equals("VBN");
	}

	private int subjectOfHead(Token token) {
		return (token.head() >= 0) ? subject(token.head()) : -1;
	}

	private boolean isNominal(int index) {
		return this.tokens.get(index).isNoun() && child(index, "cop", "nsubj") < 0;
	}

	/**
	 * Whether a verb is in the passive.
	 * @param index the verb
	 * @return true if it has a passive auxiliary or subject, or is a participle that
	 * stands after a noun
	 */
	public boolean isPassive(int index) {
		if (child(index, "aux:pass", "nsubj:pass") >= 0) {
			return true;
		}
		Token token = this.tokens.get(index);
		if (token.relation().equals("conj") && token.tag().equals("VBN") && token.head() >= 0
				&& child(index, "aux", "nsubj") < 0) {
			return isPassive(token.head());
		}
		return token.tag().equals("VBN") && token.relation().equals("acl");
	}

	/**
	 * The agent of a verb: its subject, or in the passive what follows "by".
	 * @param verb the verb
	 * @return the head of the agent, or -1
	 */
	public int agent(int verb) {
		return isPassive(verb) ? oblique(verb, "by") : subject(verb);
	}

	/**
	 * What a verb acts on: its object, or in the passive its subject.
	 * @param verb the verb
	 * @return the head, or -1
	 */
	public int patient(int verb) {
		if (!isPassive(verb)) {
			return child(verb, "obj");
		}
		Token token = this.tokens.get(verb);
		return token.relation().equals("acl") ? token.head() : subject(verb);
	}

	/**
	 * What follows a preposition that belongs to a word.
	 * @param index the word
	 * @param prepositions the prepositions
	 * @return the head of the phrase that follows, or -1
	 */
	public int oblique(int index, String... prepositions) {
		for (int child : this.children.get(index)) {
			if (isOblique(child)) {
				for (int grand : this.children.get(child)) {
					if (this.tokens.get(grand).relation().equals("case") && isOneOf(lemma(grand), prepositions)) {
						return child;
					}
				}
			}
		}
		return -1;
	}

	private boolean isOblique(int index) {
		String relation = this.tokens.get(index).relation();
		return relation.startsWith("obl") || relation.startsWith("nmod");
	}

	private static boolean isOneOf(String word, String... words) {
		for (String other : words) {
			if (other.equals(word)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A word and those coordinated with it.
	 * @param index the first of them
	 * @return the indices, the first one first
	 */
	public List<Integer> conjuncts(int index) {
		List<Integer> all = new ArrayList<>();
		all.add(index);
		for (int child : this.children.get(index)) {
			if (this.tokens.get(child).relation().equals("conj")) {
				all.add(child);
			}
		}
		return all;
	}

	/**
	 * All that depends on a token, directly or not, and the token itself.
	 * @param index the token
	 * @param stop dependents at which to stop: they and what depends on them are left out
	 * @return the indices as a set
	 */
	public BitSet subtree(int index, Predicate<Integer> stop) {
		BitSet all = new BitSet(size());
		collect(index, stop, all);
		return all;
	}

	private void collect(int index, Predicate<Integer> stop, BitSet all) {
		if (all.get(index)) {
			return;
		}
		all.set(index);
		for (int child : this.children.get(index)) {
			if (!stop.test(child)) {
				collect(child, stop, all);
			}
		}
	}

	/**
	 * Whether one token depends on another, directly or not.
	 * @param index the token
	 * @param ancestor the other
	 * @return true if so, or if they are the same
	 */
	public boolean isWithin(int index, int ancestor) {
		int at = index;
		for (int steps = 0; at >= 0 && steps <= size(); steps++) {
			if (at == ancestor) {
				return true;
			}
			at = this.tokens.get(at).head();
		}
		return false;
	}

	/**
	 * The clauses of the sentence.
	 * @return in the order of their heads
	 */
	public List<Clause> clauses() {
		return this.clauses;
	}

	/**
	 * The smallest clause in which a token stands.
	 * @param index the token
	 * @return its clause
	 */
	public Clause clause(int index) {
		int at = index;
		for (int steps = 0; at >= 0 && steps <= size(); steps++) {
			if (this.clauseOf[at] != null) {
				return this.clauseOf[at];
			}
			at = this.tokens.get(at).head();
		}
		return this.clauses.getFirst();
	}

	static boolean isPassiveSubject(String relation) {
		return PASSIVE_SUBJECT.contains(relation);
	}

}
