/**
 * Starts the program with a Java that can run it, even where another one is on the path.
 * Compiled for Java 17, so that an older Java can say more than that the classes are too
 * new for it. It sees nothing else of the program, and {@code java.*} only.
 */
@NullMarked
package org.candour.launch;

import org.jspecify.annotations.NullMarked;
