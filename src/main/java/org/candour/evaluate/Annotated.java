package org.candour.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;

import org.candour.knowledge.Document;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Quote;

/**
 * A document and what a careful reader found in it.
 *
 * @param document the document
 * @param facts what was annotated
 */
public record Annotated(Document document, DocumentFacts facts) {

	/**
	 * The words that state findings.
	 * @return each quote with the kind of finding that it states, in their order; of
	 * several kinds for the same words, the first in the order of {@link FindingKind}
	 */
	public Map<Quote, FindingKind> findings() {
		Map<Quote, FindingKind> findings = new LinkedHashMap<>();
		for (StatedFinding finding : this.facts.findings()) {
			findings.merge(this.document.quote(finding.span().start(), finding.span().end()), finding.kind(),
					(one, other) -> (one.compareTo(other) <= 0) ? one : other);
		}
		return findings;
	}

}
