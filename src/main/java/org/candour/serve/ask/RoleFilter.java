package org.candour.serve.ask;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which roles are wanted.
 *
 * @param id ids
 * @param name names or aliases, in whatever case
 * @param agency ids, names or aliases of agencies that they are within
 * @param person ids, names or aliases of persons who hold or held them
 * @param collective whether they stand for a group; null for both
 * @param written in which documents they are mentioned
 */
public record RoleFilter(List<String> id, List<String> name, List<String> agency, List<String> person,
		@Nullable Boolean collective, Written written) implements Filter {
}
