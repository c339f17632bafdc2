package org.candour.serve.ask;

import java.util.List;

/**
 * Which events are wanted.
 *
 * @param id ids
 * @param name names or aliases, in whatever case
 * @param kind what they are: decision, trial, publication, …
 * @param written in which documents they are mentioned
 */
public record EventFilter(List<String> id, List<String> name, List<String> kind, Written written) implements Filter {
}
