package org.candour.knowledge;

import java.util.List;

/**
 * What somebody says an agency or role did, did not do, was or was not.
 *
 * @param id the id
 * @param statement the finding in the words of its first telling
 * @param kind what sort of thing it says
 * @param attributedTo the ids of the agencies and roles it is about, sorted; empty where
 * nobody is named
 * @param themes what it is about, one or two
 * @param evidence each telling of it, sorted
 */
public record Finding(String id, String statement, FindingKind kind, List<String> attributedTo, List<Theme> themes,
		List<Assertion> evidence) implements Fact {

	public Finding {
		attributedTo = List.copyOf(attributedTo);
		themes = List.copyOf(themes);
		evidence = List.copyOf(evidence);
	}

}
