/**
 * An annotated document and the lexicon in, every mention of an agency, role, person or
 * report out, each pointing to the one it means within the document. It reads no facts.
 */
@NullMarked
package org.candour.extract.mention;

import org.jspecify.annotations.NullMarked;
