package org.candour.serve.ask;

import java.util.List;
import java.util.Optional;

import org.candour.serve.answer.DocumentAnswer;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.springframework.stereotype.Component;

/** The documents, on which everything rests. */
@Component
@Asked
public class Documents {

	private final Rows rows;

	private final DocumentNodes nodes;

	Documents(Rows rows, DocumentNodes nodes) {
		this.rows = rows;
		this.nodes = nodes;
	}

	/**
	 * Tells about one document.
	 * @param id its file name
	 * @return what is told, if there is one of that name
	 */
	public Optional<DocumentAnswer> one(String id) {
		return tell(List.of(id)).stream().findFirst();
	}

	/**
	 * Gives the text of a document.
	 * @param id its file name
	 * @return the text into which offsets point, if there is one of that name
	 */
	public Optional<String> text(String id) {
		return this.nodes.findTextById(id).map(DocumentNodes.Text::getText);
	}

	/**
	 * Lists documents by their file names.
	 * @param filter which
	 * @param paging which part of them
	 * @return that part
	 * @throws BadQuestionException if the cursor is none
	 */
	public Part<DocumentAnswer> some(DocumentFilter filter, Paging paging) {
		return this.rows.choose(choice(filter), filter, paging).map((keys) -> tell(Keys.first(keys)));
	}

	List<DocumentAnswer> tell(List<String> ids) {
		return this.nodes.findByIdInOrderById(ids);
	}

	private static Choice choice(DocumentFilter filter) {
		Node document = Cypher.node("Document").named("document");
		Node entity = Cypher.node("Entity").named("entity");
		Choice choice = Choice.of(document);
		new Written(filter.id(), filter.publisher(), filter.publishedFrom(), filter.publishedTo()).narrow(choice,
				document);
		return choice.linked(
				entity.relationshipTo(Cypher.node("Passage"), "MENTIONED_IN").relationshipTo(document, "IN"), entity,
				filter.mentions());
	}

}
