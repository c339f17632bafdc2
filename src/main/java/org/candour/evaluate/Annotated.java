package org.candour.evaluate;

import org.candour.knowledge.Document;

/**
 * A document and what a careful reader found in it.
 *
 * @param document the document
 * @param facts what was annotated
 */
public record Annotated(Document document, DocumentFacts facts) {
}
