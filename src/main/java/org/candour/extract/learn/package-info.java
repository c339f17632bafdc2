/**
 * Examples in, a model that gives each of its labels a probability out. It knows neither
 * language nor findings: an example is a set of traits, whatever they mean.
 */
@NullMarked
package org.candour.extract.learn;

import org.jspecify.annotations.NullMarked;
