/**
 * The readings of all documents in, one knowledge out: one entity for many names, one
 * finding for many tellings. A pure function: the same readings in any order give the
 * same knowledge. It reads no text anew.
 */
@NullMarked
package org.candour.resolve;

import org.jspecify.annotations.NullMarked;
