package org.candour.serve.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That a person holds or held a post.
 *
 * @param role the post
 * @param agency where, or null where no document says
 * @param evidence what shows it
 */
public record Office(Reference role, @Nullable Reference agency, List<Mention> evidence) {
}
