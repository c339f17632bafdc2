/**
 * What a careful reader found in some documents and what Candour reads in them in, how
 * well the two agree out. The matching is that by which the annotation guidelines are
 * scored. It reads no document itself.
 */
@NullMarked
package org.candour.evaluate;

import org.jspecify.annotations.NullMarked;
