package org.candour.extract.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.candour.annotate.Token;

import org.jspecify.annotations.Nullable;

/** Divides a sentence into its clauses. */
final class Clauses {

	/** Dependents that are clauses of their own. */
	private static final Set<String> CLAUSAL = Set.of("ccomp", "advcl", "advcl:relcl", "acl:relcl", "parataxis",
			"csubj", "csubj:pass");

	private final Syntax syntax;

	private final List<Clause> all = new ArrayList<>();

	private final Map<Integer, Clause> byHead = new HashMap<>();

	Clauses(Syntax syntax) {
		this.syntax = syntax;
		for (int i = 0; i < syntax.size(); i++) {
			if (isHead(i)) {
				clause(i);
			}
		}
		if (this.all.isEmpty()) {
			BitSet own = new BitSet();
			own.set(0, syntax.size());
			this.all.add(new Clause(0, "root", null, own, 0, syntax.size()));
		}
	}

	List<Clause> all() {
		return this.all.stream().sorted((a, b) -> Integer.compare(a.head(), b.head())).toList();
	}

	private boolean isHead(int index) {
		Token token = this.syntax.token(index);
		if (token.head() < 0) {
			return token.relation().equals("root");
		}
		if (CLAUSAL.contains(token.relation()) || isLoose(index)) {
			return true;
		}
		if (token.relation().equals("conj")) {
			return isPredicate(index) && (isPredicate(token.head()) || hasSubject(index));
		}
		return token.relation().equals("acl") && token.tag().equals("VBG")
				&& this.syntax.child(index, "obj", "ccomp") >= 0;
	}

	private boolean isPredicate(int index) {
		return this.syntax.token(index).tag().startsWith("VB") && !isAdjectival(index)
				|| this.syntax.child(index, "cop", "aux", "aux:pass") >= 0 || hasSubject(index)
				|| this.syntax.token(index).tag().startsWith("JJ") && isPredicativeConjunct(index);
	}

	/**
	 * A second adjective of a predicate ("outdated and unused") is a predicate, too, if
	 * it stands for one.
	 */
	private boolean isPredicativeConjunct(int index) {
		Token token = this.syntax.token(index);
		return token.relation().equals("conj") && token.head() >= 0 && this.syntax.child(token.head(), "cop") >= 0;
	}

	private boolean isAdjectival(int index) {
		return this.syntax.token(index).relation().equals("amod");
	}

	private boolean hasSubject(int index) {
		return this.syntax.child(index, "nsubj", "nsubj:pass", "csubj") >= 0;
	}

	private @Nullable Clause clause(int head) {
		Clause known = this.byHead.get(head);
		if (known != null) {
			return known;
		}
		int above = this.syntax.token(head).head();
		while (above >= 0 && !isHead(above)) {
			above = this.syntax.token(above).head();
		}
		Clause parent = (above >= 0) ? clause(above) : null;
		BitSet own = this.syntax.subtree(head, this::isHead);
		trim(own);
		Clause clause = new Clause(head, relation(head, own.nextSetBit(0)), parent, own, own.nextSetBit(0),
				own.length());
		this.byHead.put(head, clause);
		this.all.add(clause);
		return clause;
	}

	/** A clause that the parser could not tie to the one before it. */
	private boolean isLoose(int index) {
		if (!this.syntax.token(index).relation().equals("dep") || !hasOwnSubject(index)) {
			return false;
		}
		int from = this.syntax.subtree(index, (child) -> false).nextSetBit(0);
		return from > this.syntax.token(index).head() && (isMark(from) || isMark(from - 1));
	}

	private boolean hasOwnSubject(int index) {
		int subject = this.syntax.child(index, "nsubj", "nsubj:pass");
		return subject >= 0 && !this.syntax.token(subject).tag().startsWith("W");
	}

	/**
	 * "They found that A, that B and that C", "A was not asked, B was not told": each is
	 * said by itself, also where the parser makes B a part of A.
	 */
	private String relation(int head, int from) {
		String relation = this.syntax.token(head).relation();
		int above = this.syntax.token(head).head();
		boolean after = above >= 0 && above < from && from > 0
				&& (isMark(from - 1) || this.syntax.token(from - 1).tag().equals("CC"));
		boolean dependent = switch (relation) {
			case "ccomp", "advcl", "acl:relcl", "dep" -> true;
			default -> false;
		};
		if (!dependent || !after) {
			return relation;
		}
		int mark = this.syntax.child(head, "mark");
		boolean series = (mark >= 0) ? this.syntax.lemma(mark).equals("that") && this.syntax.clauseMark(above)
				: hasOwnSubject(head) && !this.syntax.token(from).tag().startsWith("W");
		return series ? "conj" : relation;
	}

	/** Marks and conjunctions at the edges belong to the sentence, not to the clause. */
	private void trim(BitSet own) {
		while (own.cardinality() > 1 && isEdge(own.nextSetBit(0))) {
			own.clear(own.nextSetBit(0));
		}
		while (own.cardinality() > 1 && isMark(own.length() - 1)) {
			own.clear(own.length() - 1);
		}
	}

	private boolean isEdge(int index) {
		return isMark(index) || this.syntax.token(index).relation().equals("cc");
	}

	private boolean isMark(int index) {
		return this.syntax.token(index).relation().equals("punct");
	}

}
