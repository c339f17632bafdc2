package org.candour.serve.ask;

import java.util.List;

/**
 * Which reports are wanted.
 *
 * @param id ids
 * @param name names or aliases, in whatever case
 * @param kind what they are, in the words of a document, for example {@code inquiry}
 * @param written in which documents they are mentioned
 */
public record ReportFilter(List<String> id, List<String> name, List<String> kind, Written written) implements Filter {
}
