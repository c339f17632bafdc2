package org.candour.evaluate;

/**
 * What a rule brought.
 *
 * @param rule its name
 * @param fact what sort of fact it found
 * @param found how many
 * @param right how many of them were annotated, too
 * @param documents in how many documents it found any
 */
public record RuleTally(String rule, String fact, int found, int right, int documents) {

	RuleTally plus(RuleTally other) {
		return new RuleTally(this.rule, this.fact, this.found + other.found, this.right + other.right,
				this.documents + other.documents);
	}

	String key() {
		return this.fact + " " + this.rule;
	}

}
