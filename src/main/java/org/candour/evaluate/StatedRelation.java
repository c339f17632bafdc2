package org.candour.evaluate;

import java.util.Collection;

import org.candour.knowledge.RelationType;

/**
 * A relation in one document.
 *
 * @param type how the two are related
 * @param from the id of the one
 * @param to the id of the other
 * @param rules the rules that found it; none if it was annotated
 */
record StatedRelation(RelationType type, String from, String to, Collection<String> rules) {
}
