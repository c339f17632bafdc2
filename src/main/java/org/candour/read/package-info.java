/**
 * A file in, a document out: its text, and what is known of where it comes from. A plain
 * text file is taken exactly as it is, so that offsets are code points of the file. It
 * interprets nothing.
 */
@NullMarked
package org.candour.read;

import org.jspecify.annotations.NullMarked;
