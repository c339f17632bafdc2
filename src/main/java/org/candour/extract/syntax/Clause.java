package org.candour.extract.syntax;

import java.util.BitSet;

import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence with a verb or predicate of its own.
 *
 * @param head the index of that verb or predicate
 * @param relation how the clause depends on another: {@code root}, {@code conj},
 * {@code ccomp}, {@code advcl}, …
 * @param parent the clause on which it depends, or null
 * @param own the tokens that are in this clause and in no smaller one
 * @param from the index of its first token
 * @param to the index after its last token
 */
public record Clause(int head, String relation, @Nullable Clause parent, BitSet own, int from, int to) {

	/**
	 * Whether a token stands in this clause and in no smaller one.
	 * @param token the index
	 * @return true if so
	 */
	public boolean has(int token) {
		return this.own.get(token);
	}

	/**
	 * Whether this clause is part of another.
	 * @param other the other
	 * @return true if so, or if they are the same
	 */
	public boolean isIn(Clause other) {
		for (Clause clause = this; clause != null; clause = clause.parent()) {
			if (clause.head() == other.head()) {
				return true;
			}
		}
		return false;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Clause clause && clause.head == this.head;
	}

	@Override
	public int hashCode() {
		return this.head;
	}

}
