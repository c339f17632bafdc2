package org.candour;

import java.io.PrintStream;
import java.util.List;

import org.candour.command.Measurement;
import org.candour.evaluate.Accuracy;
import org.candour.evaluate.AccuracyText;
import org.candour.evaluate.Annotated;
import org.candour.evaluate.By;
import org.candour.evaluate.Form;
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

	/**
	 * Writes the figures, and what could not be measured.
	 * @param measurement how to write them
	 * @param out where to write the figures
	 * @param err where to write which annotations and documents could not be used
	 */
	void print(Measurement measurement, PrintStream out, PrintStream err) {
		this.outcome.remarks().forEach(err::println);
		if (!this.annotated.isEmpty()) {
			By by = switch (measurement.by()) {
				case kind -> By.KIND;
				case rule -> By.RULE;
				case document -> By.DOCUMENT;
			};
			Form form = switch (measurement.form()) {
				case table -> Form.TABLE;
				case json -> Form.JSON;
				case csv -> Form.CSV;
			};
			out.print(new AccuracyText(accuracy(), by, measurement.errors()).in(form));
			out.flush();
		}
	}

}
