package org.candour.serve.ask;

import java.util.List;

import org.candour.knowledge.AgencyKind;

/**
 * Which agencies are wanted.
 *
 * @param id ids
 * @param name names or aliases, in whatever case
 * @param kind kinds of agency
 * @param partOf ids, names or aliases of agencies that they are units of
 * @param written in which documents they are mentioned
 */
public record AgencyFilter(List<String> id, List<String> name, List<AgencyKind> kind, List<String> partOf,
		Written written) implements Filter {
}
