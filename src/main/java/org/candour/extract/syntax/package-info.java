/**
 * An annotated sentence in, its clauses and who does what in them out. It knows grammar,
 * in the linguist's sense, and nothing of agencies or findings.
 */
@NullMarked
package org.candour.extract.syntax;

import org.jspecify.annotations.NullMarked;
