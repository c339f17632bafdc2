/**
 * Sentences in, their meaning as vectors out: the nearer two vectors, the nearer what the
 * sentences mean. It runs on this machine alone and knows nothing of documents or graphs.
 */
@NullMarked
package org.candour.embed;

import org.jspecify.annotations.NullMarked;
