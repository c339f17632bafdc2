/**
 * The words of a command line in, calls on the program and an exit code out. All that is
 * known of picocli stands here. It does nothing itself.
 */
@NullMarked
package org.candour.command;

import org.jspecify.annotations.NullMarked;
