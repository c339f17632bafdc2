package org.candour.serve.ask;

import java.util.Locale;

import org.candour.serve.answer.Noun;

/** There is nothing and nobody of the id or name that was asked for. */
public class UnknownException extends RuntimeException {

	/**
	 * Says what is not there.
	 * @param noun what it would be
	 * @param id the id that nothing has
	 */
	public UnknownException(Noun noun, String id) {
		this(noun.label().toLowerCase(Locale.ROOT), id, noun.address());
	}

	/**
	 * Says what is not there.
	 * @param what what it would be
	 * @param id the id that nothing has
	 * @param address where all that there are are listed
	 */
	public UnknownException(String what, String id, String address) {
		super("There is no %s with the id '%s'; %s lists them".formatted(what, id, address));
	}

	/**
	 * Says who is not there.
	 * @param written an id, name or alias that nobody has
	 */
	public UnknownException(String written) {
		super("There is nobody and nothing with the id, name or alias '%s'".formatted(written));
	}

}
