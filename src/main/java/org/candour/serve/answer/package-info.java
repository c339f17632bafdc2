/**
 * What is answered, as records, each of which is also the JSON that a client reads. A
 * fact always stands here together with its quotes. These records know neither the
 * database nor HTTP.
 */
@NullMarked
package org.candour.serve.answer;

import org.jspecify.annotations.NullMarked;
