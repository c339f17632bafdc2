package org.candour.knowledge;

/**
 * Why an entity or a recommendation is in the graph.
 *
 * @param quote the words
 * @param rule the name of the rule that read them
 */
public record Evidence(Quote quote, String rule) implements Comparable<Evidence> {

	@Override
	public int compareTo(Evidence other) {
		int order = this.quote.compareTo(other.quote);
		return (order != 0) ? order : this.rule.compareTo(other.rule);
	}

}
