package org.candour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.candour.evaluate.Accuracy;
import org.candour.evaluate.Tally;
import org.candour.extract.learn.LinearModel;

/**
 * What was learned from annotated documents, and what it brings on documents from which
 * nothing was learned.
 *
 * @param model what was learned from all of them
 * @param rules how well the rules alone read them
 * @param taught how well they are read when each is read with what was learned from
 * others
 * @param outcome which annotations and documents could not be used
 */
record Training(LinearModel model, Accuracy rules, Accuracy taught, Outcome outcome) {

	private static final List<String> MEASURES = List.of("finding", "failing", "finding, whole");

	/**
	 * Writes down what was learned.
	 * @param output the file
	 * @throws IOException if it cannot be written
	 */
	void save(Path output) throws IOException {
		Path folder = output.toAbsolutePath().getParent();
		if (folder != null) {
			Files.createDirectories(folder);
		}
		Files.writeString(output, this.model.toString());
	}

	/**
	 * Writes what it brings, and what could not be used.
	 * @param out where to write the figures
	 * @param err where to write which annotations and documents could not be used
	 */
	void print(PrintStream out, PrintStream err) {
		this.outcome.remarks().forEach(err::println);
		out.printf("%-20s%-24s%s%n", "", "rules alone", "and what other documents taught");
		out.printf("%-20s%-24s%s%n", "", "precision recall f1", "precision recall f1");
		for (String measure : MEASURES) {
			out.printf("%-20s%-24s%s%n", measure, figures(this.rules, measure), figures(this.taught, measure));
		}
		out.flush();
	}

	private static String figures(Accuracy accuracy, String measure) {
		Tally tally = accuracy.total().measures().get(measure);
		return (tally == null) ? "" : "%-10.3f%-7.3f%.3f".formatted(tally.precision(), tally.recall(), tally.f1());
	}

}
