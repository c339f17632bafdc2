package org.candour.serve.ask;

import java.util.List;

import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted.
 *
 * @param id ids of findings
 * @param about whom they are about
 * @param kind kinds of finding
 * @param theme themes
 * @param told how they are told
 * @param text words that the statement must hold; those in quotation marks in that order
 */
public record FindingFilter(List<String> id, About about, List<FindingKind> kind, List<Theme> theme, Told told,
		@Nullable String text) implements Filter {

	/** Everything. */
	public static final FindingFilter ALL = new FindingFilter(List.of(), About.ANYBODY, List.of(), List.of(),
			Told.ANYHOW, null);

	/**
	 * Narrows to findings about one agency.
	 * @param agency the id of the agency
	 * @return the same filter with that agency
	 * @throws BadQuestionException if it has an agency already
	 */
	public FindingFilter about(String agency) {
		if (!this.about.agency().isEmpty()) {
			throw new BadQuestionException("agency", "The agency is in the address already");
		}
		return new FindingFilter(this.id, new About(List.of(agency), this.about.units(), this.about.role()), this.kind,
				this.theme, this.told, this.text);
	}

}
