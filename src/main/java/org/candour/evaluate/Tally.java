package org.candour.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How often something was right.
 *
 * @param right how many of those read were annotated, too
 * @param gold how many were annotated
 * @param predicted how many were read
 */
public record Tally(int right, int gold, int predicted) {

	static final Tally NONE = new Tally(0, 0, 0);

	private static final int DIGITS = 3;

	Tally plus(Tally other) {
		return new Tally(this.right + other.right, this.gold + other.gold, this.predicted + other.predicted);
	}

	/**
	 * How many of those read are right.
	 * @return 0 to 1, to three digits; 0 if none was read
	 */
	public double precision() {
		return rounded(share(this.predicted));
	}

	/**
	 * How many of those annotated were read.
	 * @return 0 to 1, to three digits; 0 if none was annotated
	 */
	public double recall() {
		return rounded(share(this.gold));
	}

	/**
	 * The harmonic mean of precision and recall.
	 * @return 0 to 1, to three digits
	 */
	public double f1() {
		double precision = share(this.predicted);
		double recall = share(this.gold);
		return (precision + recall > 0) ? rounded(2 * precision * recall / (precision + recall)) : 0;
	}

	private double share(int all) {
		return (all == 0) ? 0 : (double) this.right / all;
	}

	private static double rounded(double value) {
		return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
	}

}
