/**
 * Knowledge in, a graph in Neo4j out, and back out of it as an export. Loading the same
 * knowledge twice changes nothing, and a document is there whole or not at all. It
 * resolves nothing.
 */
@NullMarked
package org.candour.load;

import org.jspecify.annotations.NullMarked;
