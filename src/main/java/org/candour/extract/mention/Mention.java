package org.candour.extract.mention;

/**
 * Words that mean an entity.
 *
 * @param sentence the index of the sentence
 * @param from the index of the first token
 * @param to the index after the last token
 * @param head the index of the token that carries the rest
 * @param referent whom or what they mean
 * @param generic whether they only point back ("the force", "they") rather than name
 */
public record Mention(int sentence, int from, int to, int head, Referent referent, boolean generic) {
}
