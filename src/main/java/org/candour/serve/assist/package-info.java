/**
 * The same questions and answers for assistants that speak the Model Context Protocol: a
 * handful of tools that only read, each of whose answers carries its quotes and their
 * documents. No tool takes Cypher.
 */
@NullMarked
package org.candour.serve.assist;

import org.jspecify.annotations.NullMarked;
