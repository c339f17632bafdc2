/**
 * The vocabulary of the domain, said once: entities, facts and the quotes they rest on.
 * It takes nothing and gives the words in which every other step speaks. It reads, writes
 * and decides nothing, and it knows no library.
 */
@NullMarked
package org.candour.knowledge;

import org.jspecify.annotations.NullMarked;
