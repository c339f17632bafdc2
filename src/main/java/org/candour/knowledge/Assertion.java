package org.candour.knowledge;

import java.util.List;

/**
 * That somebody says something, and with what standing: the evidence of a finding or a
 * relation.
 *
 * @param quote the words
 * @param mode with what standing it is said
 * @param assertedBy the ids of those who say so; empty where the document does in its own
 * voice, or a source that it does not name. A report quoted by a person keeps both, the
 * report first.
 * @param rule the name of the rule that read the words
 */
public record Assertion(Quote quote, Mode mode, List<String> assertedBy, String rule) implements Comparable<Assertion> {

	public Assertion {
		assertedBy = List.copyOf(assertedBy);
	}

	@Override
	public int compareTo(Assertion other) {
		int order = this.quote.compareTo(other.quote);
		order = (order != 0) ? order : this.mode.compareTo(other.mode);
		order = (order != 0) ? order : this.assertedBy.toString().compareTo(other.assertedBy.toString());
		return (order != 0) ? order : this.rule.compareTo(other.rule);
	}

}
