package org.candour.serve.ask;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.candour.serve.answer.DocumentAnswer;

import org.springframework.data.repository.Repository;

/** Documents, by their ids. */
interface DocumentNodes extends Repository<DocumentNode, String> {

	List<DocumentAnswer> findByIdInOrderById(Collection<String> ids);

	Optional<Text> findTextById(String id);

	/** The text alone. */
	interface Text {

		String getText();

	}

}
