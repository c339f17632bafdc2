/**
 * Questions in, answers out of the graph. Each kind of answer takes a number of queries
 * that does not grow with its length: one that chooses, whose shape follows the filters
 * and is built with Cypher-DSL, and one that tells, which is a constant text. What a
 * client sends is only ever a parameter.
 */
@NullMarked
package org.candour.serve.ask;

import org.jspecify.annotations.NullMarked;
