/**
 * The sentences and mentions of a document in, its facts out: who says so, what is said,
 * of whom. It asks the grammar what the words mean, and invents nothing that is not
 * quoted.
 */
@NullMarked
package org.candour.extract.fact;

import org.jspecify.annotations.NullMarked;
