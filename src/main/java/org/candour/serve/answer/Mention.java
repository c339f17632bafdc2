package org.candour.serve.answer;

/**
 * Words that show an entity, a recommendation or a structural edge. They stand in the
 * document's own voice, so that they have neither asserter nor mode.
 *
 * @param quote the words, character for character
 * @param sentence the sentence or bullet that they stand in
 * @param document the document
 * @param start where they begin in the document's text, in code points
 * @param end where they end, exclusive, in code points
 * @param rule the name of the rule that read them
 */
public record Mention(String quote, String sentence, Source document, int start, int end, String rule) {
}
