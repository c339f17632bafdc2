package org.candour.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Figures as rows of a table. A cell that says nothing is empty.
 *
 * @param header the names of the columns
 * @param rows the rows, each with as many cells
 */
record Rows(List<String> header, List<List<String>> rows) {

	/** What is counted where no precision or recall can be given. */
	static final String MISQUOTED = "quotes that are not in their document";

	static final String ON_MATCHED = "on matched findings: ";

	private static final List<String> FIGURES = List.of("measure", "precision", "recall", "f1", "gold", "predicted",
			"right");

	static Rows byKind(Figures figures) {
		List<List<String>> rows = new ArrayList<>();
		each(figures, (name, cells) -> rows.add(row(name, cells)));
		return new Rows(FIGURES, rows);
	}

	static Rows byDocument(Map<String, Figures> documents) {
		List<List<String>> rows = new ArrayList<>();
		documents.forEach((document, figures) -> each(figures, (name, cells) -> {
			List<String> row = new ArrayList<>(List.of(document));
			row.addAll(row(name, cells));
			rows.add(row);
		}));
		return new Rows(Stream.concat(Stream.of("document"), FIGURES.stream()).toList(), rows);
	}

	static Rows byRule(List<RuleTally> rules) {
		return new Rows(List.of("fact", "rule", "found", "right", "precision", "documents"),
				rules.stream()
					.map((rule) -> cells(rule.fact(), rule.rule(), rule.found(), rule.right(),
							new Tally(rule.right(), 0, rule.found()).precision(), rule.documents()))
					.toList());
	}

	static Rows of(List<Discrepancy> discrepancies) {
		return new Rows(List.of("document", "error", "text"),
				discrepancies.stream().map((one) -> cells(one.document(), one.what(), one.text())).toList());
	}

	private static void each(Figures figures, BiConsumer<String, Object[]> row) {
		figures.measures().forEach((name, tally) -> row.accept(name, figures(tally)));
		figures.kinds().forEach((kind, tally) -> row.accept("finding: " + kind.word(), figures(tally)));
		figures.relations().forEach((type, tally) -> row.accept("relation: " + type, figures(tally)));
		figures.matched()
			.forEach((respect, tally) -> row.accept(ON_MATCHED + respect,
					new Object[] { tally.precision(), "", "", tally.gold(), "", tally.right() }));
		row.accept(MISQUOTED, new Object[] { "", "", "", "", figures.misquoted(), "" });
	}

	private static Object[] figures(Tally tally) {
		return new Object[] { tally.precision(), tally.recall(), tally.f1(), tally.gold(), tally.predicted(),
				tally.right() };
	}

	private static List<String> row(String name, Object[] cells) {
		return Stream.concat(Stream.of(name), cells(cells).stream()).toList();
	}

	private static List<String> cells(Object... cells) {
		return Stream.of(cells)
			.map((cell) -> (cell instanceof Double) ? String.format(Locale.ROOT, "%.3f", cell) : cell.toString())
			.toList();
	}

}
