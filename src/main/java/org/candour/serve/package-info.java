/**
 * Questions in, answers with their quotes out, over HTTP. Every answer that states a fact
 * says who asserts it and where it is written. It changes nothing in the graph.
 */
@NullMarked
package org.candour.serve;

import org.jspecify.annotations.NullMarked;
