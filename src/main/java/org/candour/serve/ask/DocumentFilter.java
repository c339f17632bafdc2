package org.candour.serve.ask;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which documents are wanted.
 *
 * @param id their file names
 * @param publisher who published them
 * @param publishedFrom the day from which on they were published, null for any
 * @param publishedTo the day until which they were published, inclusive, null for any
 * @param mentions ids, names or aliases of entities that they mention
 */
public record DocumentFilter(List<String> id, List<String> publisher, @Nullable LocalDate publishedFrom,
		@Nullable LocalDate publishedTo, List<String> mentions) implements Filter {
}
