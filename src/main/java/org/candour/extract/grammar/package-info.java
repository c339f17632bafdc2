/**
 * What a failing, a recommendation or a commission looks like in a sentence: data under
 * {@code import/grammar} in, patterns that can be asked out. It refuses, at start-up, a
 * rule that could never work. It knows nothing of agencies.
 */
@NullMarked
package org.candour.extract.grammar;

import org.jspecify.annotations.NullMarked;
