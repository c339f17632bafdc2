package org.candour.serve.ask;

import java.util.List;

/**
 * Which persons are wanted.
 *
 * @param id ids
 * @param name names or aliases, in whatever case
 * @param agency ids, names or aliases of agencies in which they hold or held a post
 * @param written in which documents they are mentioned
 */
public record PersonFilter(List<String> id, List<String> name, List<String> agency, Written written) implements Filter {
}
