/**
 * The program as a whole: {@code Importer} reads the steps of a document aloud, one after
 * the other. Whatever a step does stands in the step's own package.
 */
@NullMarked
package org.candour;

import org.jspecify.annotations.NullMarked;
