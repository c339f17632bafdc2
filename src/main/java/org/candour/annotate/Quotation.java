package org.candour.annotate;

/**
 * Words between quotation marks. One utterance that runs over several paragraphs, each
 * opened anew, is one quotation.
 *
 * @param start where the opening mark stands, in code points
 * @param end where the closing mark ends, exclusive, in code points
 */
public record Quotation(int start, int end) {

	/**
	 * Whether a stretch of the document lies between the marks.
	 * @param from where it begins, in code points
	 * @param to where it ends, exclusive
	 * @return true if so
	 */
	public boolean covers(int from, int to) {
		return this.start <= from && to <= this.end;
	}

}
