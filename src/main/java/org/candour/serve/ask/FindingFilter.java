package org.candour.serve.ask;

import java.util.List;

import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Mode;
import org.candour.knowledge.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are wanted. Mode, asserter, document and publisher narrow to findings of
 * which one and the same telling matches them all: "admitted by the force" is not "found
 * by the review and admitted by somebody".
 *
 * @param id ids of findings
 * @param agency ids, names or aliases of agencies that the finding is about
 * @param units whether findings about the units of an agency, and about the roles within
 * it and them, count as well
 * @param role ids or names of roles that the finding is about
 * @param kind kinds of finding
 * @param theme themes
 * @param mode with what standing it is told
 * @param asserter ids, names or aliases of who tells it
 * @param document ids of documents that tell it
 * @param publisher publishers of documents that tell it
 * @param text words that its statement must hold; those in quotation marks in that order
 */
public record FindingFilter(List<String> id, List<String> agency, boolean units, List<String> role,
		List<FindingKind> kind, List<Theme> theme, List<Mode> mode, List<String> asserter, List<String> document,
		List<String> publisher, @Nullable String text) implements Filter {

	/** Everything. */
	public static final FindingFilter ALL = new FindingFilter(List.of(), List.of(), false, List.of(), List.of(),
			List.of(), List.of(), List.of(), List.of(), List.of(), null);

	/**
	 * Narrows to findings about one agency.
	 * @param id the id of the agency
	 * @return the same filter with that agency
	 * @throws BadQuestionException if it has an agency already
	 */
	public FindingFilter about(String id) {
		if (!this.agency.isEmpty()) {
			throw new BadQuestionException("agency", "The agency is in the address already");
		}
		return new FindingFilter(this.id, List.of(id), this.units, this.role, this.kind, this.theme, this.mode,
				this.asserter, this.document, this.publisher, this.text);
	}

}
