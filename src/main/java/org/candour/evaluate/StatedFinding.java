package org.candour.evaluate;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Mode;
import org.candour.knowledge.Theme;

/**
 * One telling of a finding.
 *
 * @param quote the words
 * @param span where they stand
 * @param kind what sort of finding it is
 * @param attributedTo whom it is about
 * @param assertedBy who says so
 * @param mode with what standing
 * @param themes what it is about
 * @param rules the rules that found it; none if it was annotated
 */
record StatedFinding(String quote, Span span, FindingKind kind, List<String> attributedTo, List<String> assertedBy,
		Mode mode, List<Theme> themes, Collection<String> rules) {

	boolean sharesTheme(StatedFinding other) {
		return !Collections.disjoint(this.themes, other.themes);
	}

}
