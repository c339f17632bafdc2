package org.candour.annotate;

import java.util.List;

import org.candour.knowledge.Document;

/**
 * A document with its sentences.
 *
 * @param document the document
 * @param sentences its sentences, bullets and headings in order
 * @param quotations what stands between quotation marks, in order
 */
public record AnnotatedDocument(Document document, List<Sentence> sentences, List<Quotation> quotations) {

	public AnnotatedDocument {
		sentences = List.copyOf(sentences);
		quotations = List.copyOf(quotations);
	}

}
