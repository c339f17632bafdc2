package org.candour.extract.fact;

import java.util.List;
import java.util.Set;

import org.candour.extract.mention.Referent;
import org.candour.knowledge.FindingKind;
import org.candour.knowledge.Mode;

/**
 * With what standing a finding is said, by the rules of who may find, admit, claim and
 * allege.
 *
 * @param mode the standing
 * @param assertedBy those who say so
 */
record Standing(Mode mode, List<Referent> assertedBy) {

	/**
	 * Decides.
	 * @param voice who says it, and how
	 * @param kind what sort of finding it is
	 * @param attributedTo whom it is about
	 * @param departed those who have left the body for which they worked: they speak for
	 * themselves
	 * @return the standing
	 */
	static Standing of(Voice voice, FindingKind kind, List<Referent> attributedTo, Set<Referent> departed) {
		if (voice.isDocument()) {
			return new Standing(Mode.REPORTED, List.of());
		}
		if (voice.stance() == Voice.Stance.DENIES) {
			return new Standing(Mode.DENIED, voice.speakers());
		}
		if (voice.speakers().isEmpty() && voice.stance() == Voice.Stance.FINDS) {
			return new Standing(Mode.FOUND, List.of());
		}
		if (voice.speakers().isEmpty()) {
			return new Standing((voice.stance() == Voice.Stance.ADMITS) ? Mode.ADMITTED : Mode.ALLEGED,
					(voice.stance() == Voice.Stance.ADMITS) ? attributedTo.stream().limit(1).toList() : List.of());
		}
		if (voice.isReport()) {
			return quotedReport(voice, attributedTo, departed);
		}
		return said(voice, kind, attributedTo, departed);
	}

	/**
	 * A report that an outsider sums up is his allegation; one that anybody else quotes
	 * stands for itself, and with those who made it.
	 */
	private static Standing quotedReport(Voice voice, List<Referent> attributedTo, Set<Referent> departed) {
		List<Referent> people = voice.speakers()
			.stream()
			.filter((speaker) -> speaker.type() != Referent.Type.REPORT)
			.toList();
		if (voice.stance() == Voice.Stance.FINDS) {
			return new Standing(Mode.FOUND, voice.speakers());
		}
		boolean outsider = people.stream()
			.noneMatch((person) -> !departed.contains(person) && isConcerned(person, attributedTo));
		return outsider ? new Standing(Mode.ALLEGED, people) : new Standing(Mode.FOUND,
				voice.speakers().stream().filter((speaker) -> speaker.type() == Referent.Type.REPORT).toList());
	}

	private static Standing said(Voice voice, FindingKind kind, List<Referent> attributedTo, Set<Referent> departed) {
		boolean concerned = voice.speakers()
			.stream()
			.anyMatch((speaker) -> !departed.contains(speaker) && isConcerned(speaker, attributedTo));
		boolean ofOthers = !concerned || (attributedTo.isEmpty() && kind != FindingKind.IMPROVEMENT);
		if (voice.stance() == Voice.Stance.FINDS && ofOthers) {
			return new Standing(Mode.FOUND, voice.speakers());
		}
		if (kind == FindingKind.IMPROVEMENT) {
			return new Standing(Mode.CLAIMED, voice.speakers());
		}
		if (concerned || voice.stance() == Voice.Stance.ADMITS) {
			return new Standing((kind == FindingKind.FAILING || voice.stance() == Voice.Stance.ADMITS) ? Mode.ADMITTED
					: Mode.CLAIMED, voice.speakers());
		}
		return new Standing(Mode.ALLEGED, voice.speakers());
	}

	/** Whether somebody speaks for a body that a finding is about. */
	private static boolean isConcerned(Referent speaker, List<Referent> attributedTo) {
		Referent body = Attribution.body(speaker);
		if (body == null || body.kind() == org.candour.knowledge.AgencyKind.PARLIAMENT) {
			return false;
		}
		return attributedTo.isEmpty() || attributedTo.stream()
			.anyMatch((who) -> who == speaker || who.isWithin(body) || body.isWithin(top(who)));
	}

	private static Referent top(Referent referent) {
		Referent at = referent;
		while (at.parent() != null) {
			at = at.parent();
		}
		return at;
	}

}
