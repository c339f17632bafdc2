package org.candour.extract.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.candour.extract.grammar.Patterns;
import org.candour.extract.mention.Referent;
import org.candour.knowledge.AgencyKind;

/**
 * Whose voice it is when somebody speaks: a spokesperson lends his to the body, the
 * holder of a post his own, the author of a report speaks for it too. Whoever may find
 * fault by office (a report, a court, a regulator, a coroner, those who made the report)
 * finds, by whatever verb; anybody else only says.
 */
final class Speakers {

	private final Authorship authorship;

	private final Patterns patterns;

	Speakers(Authorship authorship, Patterns patterns) {
		this.authorship = authorship;
		this.patterns = patterns;
	}

	/**
	 * The voice of those whom a phrase names.
	 * @param named at least one entity
	 * @param stance what the verb says of how they speak
	 * @return their voice
	 */
	Voice voice(List<Referent> named, Voice.Stance stance) {
		List<Referent> speakers = new ArrayList<>();
		for (Referent one : named) {
			Referent speaker = speaker(one);
			if (speaker.type() != Referent.Type.AGENCY && mayFind(stance)) {
				this.authorship.reportOf(speaker).ifPresent((report) -> add(speakers, report));
			}
			add(speakers, speaker);
		}
		Referent first = speakers.getFirst();
		if (first.type() == Referent.Type.REPORT && stance != Voice.Stance.DENIES) {
			return new Voice(speakers, Voice.Stance.FINDS);
		}
		if (mayFind(stance)) {
			return new Voice(speakers, (isFinder(first) || this.authorship.reportOf(first).isPresent())
					? Voice.Stance.FINDS : (stance == Voice.Stance.FINDS) ? Voice.Stance.SAYS : stance);
		}
		return new Voice(speakers, stance);
	}

	private static boolean mayFind(Voice.Stance stance) {
		return stance == Voice.Stance.SAYS || stance == Voice.Stance.FINDS || stance == Voice.Stance.ALLEGES;
	}

	private static void add(List<Referent> all, Referent referent) {
		if (!all.contains(referent)) {
			all.add(referent);
		}
	}

	private Referent speaker(Referent referent) {
		if (referent.type() != Referent.Type.ROLE || referent.isCollective()) {
			return referent;
		}
		if (referent.name().toLowerCase(Locale.ROOT).matches(".*spokes(man|woman|person)") && referent.parent() != null
				&& referent.holders().isEmpty()) {
			return referent.parent();
		}
		return (referent.holders().size() == 1) ? referent.holders().iterator().next() : referent;
	}

	/**
	 * Whether somebody finds fault by office.
	 * @param speaker any entity
	 * @return true of reports, and of those whose office it is
	 */
	boolean isFinder(Referent speaker) {
		return switch (speaker.type()) {
			case REPORT -> true;
			case AGENCY -> isFindingBody(speaker);
			case ROLE -> isFindingPost(speaker);
			case PERSON -> speaker.parent() != null && isFindingPost(speaker.parent());
			case EVENT -> false;
		};
	}

	private boolean isFindingPost(Referent role) {
		String name = role.name().toLowerCase(Locale.ROOT);
		return this.patterns.list("finding-posts")
			.stream()
			.anyMatch((post) -> name.equals(post) || name.endsWith(" " + post) || name.startsWith(post + " for ")
					|| name.startsWith(post + " of "))
				|| (role.parent() != null && isFindingBody(role.parent()));
	}

	/**
	 * Whether a body's business is to find fault: a regulator, a court, a board, a
	 * committee, a panel.
	 */
	private boolean isFindingBody(Referent agency) {
		String name = agency.name().toLowerCase(Locale.ROOT);
		return switch (agency.kind()) {
			case REGULATOR, COURT, SAFEGUARDING_BOARD -> true;
			default -> this.patterns.list("finding-bodies")
				.stream()
				.anyMatch((word) -> (" " + name + " ").contains(" " + word + " "));
		};
	}

}
