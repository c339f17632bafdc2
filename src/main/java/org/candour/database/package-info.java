/**
 * Settings in, a connection to Neo4j out: the embedded one, or the one whose address is
 * given. It knows nothing of what the graph means.
 */
@NullMarked
package org.candour.database;

import org.jspecify.annotations.NullMarked;
