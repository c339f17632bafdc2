package org.candour.serve.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * That somebody says something, in which words, where, and with what standing.
 *
 * @param quote the words, character for character
 * @param mode with what standing: found, admitted, claimed, alleged, denied or reported;
 * null where nothing is asserted, as when "the force's chief constable" shows whose post
 * it is
 * @param assertedBy who says so; empty where the document does in its own voice, or a
 * source that it does not name
 * @param sentence the sentence or bullet that the words stand in
 * @param document the document
 * @param start where they begin in the document's text, in code points
 * @param end where they end, exclusive, in code points
 * @param rule the name of the rule that read them
 */
public record Telling(String quote, @Nullable String mode, List<Reference> assertedBy, String sentence, Source document,
		int start, int end, String rule) {
}
