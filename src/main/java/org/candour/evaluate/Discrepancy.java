package org.candour.evaluate;

/**
 * Something in which reading and annotation differ.
 *
 * @param document the document
 * @param what how they differ: missed, extra or wrong
 * @param text the words, the name, or for a relation type and ends
 */
public record Discrepancy(String document, String what, String text) {
}
