package org.candour.extract.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.candour.extract.grammar.Patterns;
import org.candour.extract.grammar.Sentences;
import org.candour.extract.syntax.Syntax;

import org.jspecify.annotations.Nullable;

/**
 * Says of which body a post is where the title alone did not tell: whose it is ("the
 * commission's chair", "its director"), or, of the staff and the heads of a body, the
 * body that is spoken of.
 */
final class Posts {

	/** How many sentences back the body may stand that is spoken of. */
	private static final int REACH = 3;

	private final Patterns patterns;

	Posts(Patterns patterns) {
		this.patterns = patterns;
	}

	void place(Sentences sentences, Mentions mentions) {
		Set<Referent> open = new LinkedHashSet<>(
				mentions.all(Referent.Type.ROLE).stream().filter((role) -> role.parent() == null).toList());
		Optional<Referent> main = mentions.dominant(this::isLed);
		for (int i = 0; i < sentences.size(); i++) {
			for (Mention mention : List.copyOf(mentions.in(i))) {
				if (open.contains(mention.referent())) {
					Referent body = owner(sentences, mention, mentions);
					if (body == null && isInside(mention.referent())) {
						body = spokenOf(sentences, mention, mentions).or(() -> main).orElse(null);
					}
					if (body != null) {
						place(mention, body, mentions);
					}
				}
			}
		}
	}

	private static void place(Mention mention, Referent body, Mentions mentions) {
		Referent role = mention.referent();
		role.belongsTo(body);
		if (role.parent() == body) {
			return;
		}
		Referent other = mentions
			.find(Referent.Type.ROLE, (known) -> known.isCalled(role.name()) && known.parent() == body)
			.orElseGet(() -> {
				Referent created = mentions.create(Referent.Type.ROLE, role.name());
				created.belongsTo(body);
				created.collective(role.isCollective());
				return created;
			});
		mentions.remove(mention);
		mentions.add(mention.sentence(), mention.from(), mention.to(), mention.head(), other, mention.generic(),
				"role-lexicon");
	}

	private @Nullable Referent owner(Sentences sentences, Mention mention, Mentions mentions) {
		Syntax tree = sentences.tree(mention.sentence());
		Referent stated = Roles.before(tree, mention.sentence(), mention.from(), mentions);
		if (stated == null || stated.type() != Referent.Type.AGENCY) {
			stated = Roles.after(tree, mention.sentence(), mention.head(), mention.to(), mentions);
		}
		if (stated != null && stated.type() == Referent.Type.AGENCY) {
			return stated;
		}
		boolean pronoun = mention.from() > 0
				&& tree.token(mention.from() - 1).text().toLowerCase(Locale.ROOT).matches("its|their");
		return pronoun ? spokenOf(sentences, mention, mentions).orElse(null) : null;
	}

	/** The body that stands last before a post, the subject of its sentence first. */
	private Optional<Referent> spokenOf(Sentences sentences, Mention post, Mentions mentions) {
		for (int i = post.sentence(); i >= Math.max(0, post.sentence() - REACH); i--) {
			Syntax tree = sentences.tree(i);
			Referent best = null;
			for (Mention mention : mentions.in(i)) {
				if (mention.referent().type() == Referent.Type.AGENCY && isLed(mention.referent())
						&& (i < post.sentence() || mention.to() <= post.from())) {
					boolean subject = tree.token(mention.head()).relation().startsWith("nsubj");
					best = (best == null || subject) ? mention.referent() : best;
				}
			}
			if (best != null) {
				return Optional.of(top(best));
			}
		}
		return Optional.empty();
	}

	private static Referent top(Referent agency) {
		Referent at = agency;
		while (at.parent() != null) {
			at = at.parent();
		}
		return at;
	}

	/**
	 * Whether a body has staff of whom a text would speak without naming it: not a court,
	 * a parliament or one that only looks into others.
	 */
	private boolean isLed(Referent agency) {
		return !agency.isUnnamed() && switch (agency.kind()) {
			case COURT, PARLIAMENT, REGULATOR, SAFEGUARDING_BOARD, MULTI_AGENCY -> false;
			default -> true;
		};
	}

	private boolean isInside(Referent role) {
		String name = role.name().toLowerCase(Locale.ROOT);
		return this.patterns.list("inside-posts")
			.stream()
			.anyMatch((post) -> name.equals(post) || name.endsWith(" " + post));
	}

}
