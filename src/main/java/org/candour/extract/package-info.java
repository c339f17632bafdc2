/**
 * An annotated document in, a reading out: the entities it mentions and the facts it
 * states, each with its quote and the rule that found it. What a finding looks like is
 * data under {@code import/}. It sees one document at a time.
 */
@NullMarked
package org.candour.extract;

import org.jspecify.annotations.NullMarked;
