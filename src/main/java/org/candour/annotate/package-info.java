/**
 * A document in, its sentences out, with their words, syntax, names and quotations. All
 * that is known of Stanford CoreNLP stands here. It decides nothing about agencies or
 * findings.
 */
@NullMarked
package org.candour.annotate;

import org.jspecify.annotations.NullMarked;
