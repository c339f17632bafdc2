package org.candour.serve.ask;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.candour.serve.answer.Noun;
import org.candour.serve.answer.Reference;
import org.candour.serve.ask.Mentions.Mentioned;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

/**
 * The entities of one kind.
 *
 * @param <F> how they are narrowed
 * @param <A> what is told about one
 */
@Asked
public abstract class Entities<F extends Filter, A> {

	/** How many mentions one entity is told with, and how many each of a list. */
	private static final int MANY = 20, FEW = 3;

	private final Rows rows;

	private final Mentions mentions;

	Entities(Rows rows, Mentions mentions) {
		this.rows = rows;
		this.mentions = mentions;
	}

	/**
	 * Tells about one.
	 * @param id its id
	 * @return what is told, if there is one of that id
	 */
	public Optional<A> one(String id) {
		return tell(List.of(id), MANY).stream().findFirst();
	}

	/**
	 * Lists them by their ids.
	 * @param filter which
	 * @param paging which part of them
	 * @return that part
	 * @throws BadQuestionException if the cursor is none
	 */
	public Part<A> some(F filter, Paging paging) {
		return this.rows.choose(choice(filter), filter, paging).map((keys) -> tell(Keys.first(keys), FEW));
	}

	abstract Choice choice(F filter);

	abstract List<A> tell(List<String> ids, int most);

	Function<String, Mentioned> mentioned(List<String> ids, int most) {
		return this.mentions.of(ids, most);
	}

	/** Begins a choice with what all kinds of entity can be narrowed by. */
	static Choice choice(Node entity, List<String> ids, List<String> names, Written written) {
		Choice choice = Choice.of(entity).in(entity, "id", ids).where(Names.mean(entity, names));
		if (!written.isAnywhere()) {
			Node document = Cypher.node("Document").named("document");
			choice
				.matching(entity.relationshipTo(Cypher.node("Passage"), "MENTIONED_IN").relationshipTo(document, "IN"));
			written.narrow(choice, document);
		}
		return choice;
	}

	static @Nullable Reference reference(@Nullable AgencyNode agency) {
		return (agency != null) ? new Reference(agency.id(), Noun.AGENCY.label(), agency.name()) : null;
	}

}
