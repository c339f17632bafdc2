/**
 * Neo4j Browser and the first page: files in, pages out. It tells Neo4j Browser where the
 * graph is, so that nobody has to type it, and knows nothing of what the graph means.
 */
@NullMarked
package org.candour.serve.browser;

import org.jspecify.annotations.NullMarked;
