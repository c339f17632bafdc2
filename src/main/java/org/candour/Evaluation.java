package org.candour;

import java.util.List;

import org.candour.evaluate.Accuracy;
import org.candour.evaluate.Annotated;
import org.candour.knowledge.Knowledge;

/**
 * What was annotated in some documents, and what was read in them.
 *
 * @param annotated the documents with their annotations
 * @param knowledge what was read in these documents together
 * @param outcome which annotations and documents could not be used
 */
record Evaluation(List<Annotated> annotated, Knowledge knowledge, Outcome outcome) {

	/**
	 * How well the two agree.
	 * @return the figures
	 */
	Accuracy accuracy() {
		return Accuracy.of(this.annotated, this.knowledge);
	}

}
