package org.candour.extract.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.candour.annotate.Sentence;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.mention.Mention;
import org.candour.extract.mention.Mentions;
import org.candour.extract.mention.Referent;
import org.candour.knowledge.AgencyKind;

/**
 * The body that a text is about where its words name nobody: the one that the heading
 * names, or the one of which the document speaks by far the most.
 */
final class Topic {

	/** How many times as often as any other the body must be mentioned. */
	private static final int BY_FAR = 3;

	private final Map<Integer, Referent> headed = new HashMap<>();

	private final Optional<Referent> main;

	Topic(Sentences sentences, Mentions mentions, Speakers speakers) {
		this.main = main(sentences, mentions, speakers);
		Referent heading = null;
		boolean title = true;
		for (int i = 0; i < sentences.size(); i++) {
			if (sentences.sentence(i).kind() == Sentence.Kind.HEADING) {
				List<Referent> named = bodies(mentions.in(i), speakers);
				heading = (title || named.size() != 1) ? null : named.getFirst();
			}
			else {
				title = false;
			}
			if (heading != null) {
				this.headed.put(i, heading);
			}
		}
	}

	private static Optional<Referent> main(Sentences sentences, Mentions mentions, Speakers speakers) {
		Map<Referent, Integer> counts = new HashMap<>();
		for (int i = 0; i < sentences.size(); i++) {
			bodies(mentions.in(i), speakers).forEach((body) -> counts.merge(body, 1, Integer::sum));
		}
		List<Map.Entry<Referent, Integer>> most = counts.entrySet()
			.stream()
			.sorted(Map.Entry.<Referent, Integer>comparingByValue().reversed())
			.limit(2)
			.toList();
		boolean byFar = most.size() == 1
				|| (most.size() == 2 && most.getFirst().getValue() >= BY_FAR * most.getLast().getValue());
		return byFar ? Optional.of(most.getFirst().getKey()) : Optional.empty();
	}

	/** The bodies that some mentions mean, those of posts too; not those that judge. */
	private static List<Referent> bodies(List<Mention> mentions, Speakers speakers) {
		return mentions.stream()
			.map((mention) -> mention.referent().agency())
			.filter((agency) -> agency != null && !speakers.isFinder(agency))
			.map(Topic::top)
			.filter((agency) -> !speakers.isFinder(agency) && !isOfACountry(agency))
			.distinct()
			.toList();
	}

	/**
	 * A parliament or government is behind all that a country does, and nothing of it.
	 */
	private static boolean isOfACountry(Referent agency) {
		return agency.kind() == AgencyKind.PARLIAMENT || agency.name().toLowerCase(Locale.ROOT).endsWith("government");
	}

	private static Referent top(Referent agency) {
		Referent at = agency;
		while (at.parent() != null) {
			at = at.parent();
		}
		return at;
	}

	/**
	 * The body that a sentence is about.
	 * @param sentence its index
	 * @return the agency, or nothing where there are several
	 */
	List<Referent> at(int sentence) {
		Referent heading = this.headed.get(sentence);
		return (heading != null) ? List.of(heading) : this.main.map(List::of).orElse(List.of());
	}

}
