package org.candour.extract.fact;

import java.util.BitSet;

/**
 * Words that say that somebody says something.
 *
 * @param verb the index of the verb or noun of saying
 * @param content the tokens of the same sentence that are said
 * @param voice who says it, and how
 */
record Frame(int verb, BitSet content, Voice voice) {
}
