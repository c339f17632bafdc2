package org.candour.serve.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a search found; exactly one of its last four parts is there.
 *
 * @param score how well it fits, the more the better; only to be compared with the other
 * hits of one search
 * @param highlighted the sentence that fits best, as HTML, with what was looked for in
 * {@code <em>}
 * @param finding a finding, if it is one
 * @param recommendation a recommendation, if it is one
 * @param entity an entity, if it is one
 * @param passage a sentence that states none of these, if it is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HitAnswer(double score, String highlighted, @Nullable FindingAnswer finding,
		@Nullable RecommendationAnswer recommendation, @Nullable Mentioned entity, @Nullable Passage passage) {

	/**
	 * An entity and where it is mentioned.
	 *
	 * @param id the id
	 * @param type what it is
	 * @param name the name
	 * @param mentions how many passages mention it
	 * @param evidence the first of them
	 */
	public record Mentioned(String id, String type, String name, int mentions, List<Mention> evidence) {

		/**
		 * Where it is told about.
		 * @return an address
		 */
		@JsonProperty
		public @Nullable String href() {
			return new Reference(this.id, this.type, this.name).href();
		}

	}

	/**
	 * A sentence or bullet of a document.
	 *
	 * @param id the document and the offsets
	 * @param sentence its words
	 * @param start where they begin in the document's text, in code points
	 * @param end where they end, exclusive, in code points
	 * @param document the document
	 */
	public record Passage(String id, String sentence, int start, int end, Source document) {
	}

}
