package org.candour.serve.ask;

import java.util.List;

/**
 * Which documents are wanted.
 *
 * @param id their file names
 * @param publisher who published them
 * @param mentions ids, names or aliases of entities that they mention
 */
public record DocumentFilter(List<String> id, List<String> publisher, List<String> mentions) implements Filter {
}
