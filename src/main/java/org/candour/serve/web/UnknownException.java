package org.candour.serve.web;

import org.candour.serve.answer.Noun;

/** There is nothing of the id that was asked for. */
class UnknownException extends RuntimeException {

	UnknownException(Noun noun, String id) {
		super("There is no %s with the id '%s'; %s lists them".formatted(noun.label().toLowerCase(), id,
				noun.address()));
	}

}
