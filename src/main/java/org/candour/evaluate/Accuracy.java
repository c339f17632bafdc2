package org.candour.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.candour.knowledge.Document;
import org.candour.knowledge.Knowledge;
import org.candour.knowledge.Quote;

/**
 * How well what was read in some documents agrees with what a careful reader annotated.
 *
 * @param total all documents together
 * @param documents each document, by its name
 * @param rules what each rule brought, the sort of fact first, then by name
 * @param discrepancies what was missed, extra or wrong, by document
 */
public record Accuracy(Figures total, Map<String, Figures> documents, List<RuleTally> rules,
		List<Discrepancy> discrepancies) {

	/**
	 * Compares.
	 * @param annotated the annotation of each document
	 * @param knowledge what was read in these documents together
	 * @return how well they agree
	 */
	public static Accuracy of(Collection<Annotated> annotated, Knowledge knowledge) {
		ReadFacts read = new ReadFacts(knowledge);
		Map<String, Figures> documents = new LinkedHashMap<>();
		Map<String, RuleTally> rules = new LinkedHashMap<>();
		List<Discrepancy> discrepancies = new ArrayList<>();
		for (Annotated one : annotated) {
			String name = one.document().name();
			Comparison comparison = new Comparison(name, one.facts(), read.in(name));
			int misquoted = (int) read.quotes(name).filter((quote) -> !isIn(quote, one.document())).count();
			documents.put(name, comparison.figures(misquoted));
			discrepancies.addAll(comparison.discrepancies());
			comparison.rules().forEach((rule) -> rules.merge(rule.key(), rule, RuleTally::plus));
		}
		return new Accuracy(Figures.sum(documents.values()), documents,
				rules.values().stream().sorted(Comparator.comparing(RuleTally::key)).toList(), discrepancies);
	}

	private static boolean isIn(Quote quote, Document document) {
		String text = document.text();
		return quote.end() <= text.codePointCount(0, text.length())
				&& document.quote(quote.start(), quote.end()).equals(quote);
	}

}
