package org.candour.extract.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.candour.annotate.Token;
import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;

/**
 * Recognises persons who act in public office or in a public capacity, or whom a court
 * convicted. Everybody else who is named may be a victim, a child or a relative, and is
 * left out.
 */
final class People {

	private final Names names;

	private final PublicPeople publicPeople;

	People(Patterns patterns) {
		this.names = new Names(patterns);
		this.publicPeople = new PublicPeople(patterns);
	}

	/** Finds the persons of a document whose roles are known, and who holds which. */
	void find(Sentences sentences, Mentions mentions) {
		List<Name> found = this.names.of(sentences, mentions);
		Map<String, Referent> byLast = new HashMap<>();
		for (boolean full : new boolean[] { true, false }) {
			for (Name name : found) {
				if (name.isFull() == full && !byLast.containsKey(name.last())
						&& this.publicPeople.has(sentences, name, mentions)) {
					byLast.put(name.last(), mentions.create(Referent.Type.PERSON, name.text()));
				}
			}
		}
		Map<String, Referent> byFirst = new HashMap<>();
		byLast.values().forEach((person) -> byFirst.putIfAbsent(person.name().split(" ")[0], person));
		for (Name name : found) {
			Referent person = byLast.get(name.last());
			if (person != null && name.isSameAs(person.name())) {
				mention(sentences, name, person, mentions);
			}
			else if (isKnighted(sentences, name) && byFirst.containsKey(name.text())) {
				mention(sentences, name, byFirst.get(name.text()), mentions);
			}
		}
	}

	/** "Dame Jane" is called by the forename. */
	private static boolean isKnighted(Sentences sentences, Name name) {
		return !name.isFull() && name.from() > 0
				&& sentences.tree(name.sentence()).token(name.from() - 1).text().matches("Sir|Dame");
	}

	private void mention(Sentences sentences, Name name, Referent person, Mentions mentions) {
		List<Token> tokens = sentences.sentence(name.sentence()).tokens();
		int start = PublicPeople.titled(sentences.tree(name.sentence()), name.from());
		start = (start < name.from() && !mentions.isFree(name.sentence(), start, name.to())) ? name.from() : start;
		if (start < name.from()) {
			person.alias(Agencies.surface(tokens, start, name.to()));
		}
		mentions.add(name.sentence(), start, name.to(), name.to() - 1, person, !name.isFull(), "person-in-office");
		Mention role = this.publicPeople.role(sentences, name, mentions);
		if (role == null) {
			return;
		}
		if (!name.isFull() && role.sentence() == name.sentence() && role.to() == start) {
			person.alias(Agencies.surface(tokens, role.from(), name.to()));
		}
		if (!role.referent().isCollective()) {
			role.referent().holders().add(person);
			person.belongsTo(role.referent());
		}
	}

}
