package org.candour.serve.web;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import org.candour.serve.ask.Paging;
import org.candour.serve.ask.Part;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a list; whoever reads it as a table or line by line gets all pages, unless
 * a length was asked for.
 *
 * @param <T> what it is a list of
 * @param items the entries
 * @param next the address of the page after this one; null on the last
 * @param total how many entries the whole list has; left out unless asked
 * @param rest the entries after these, as far as they are wanted without asking again
 */
record Listing<T>(List<T> items, @Nullable String next, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total,
		@JsonIgnore Rest<T> rest) {

	/**
	 * Lists what has one page.
	 * @param items all entries
	 * @return that page
	 */
	static <T> Listing<T> of(List<T> items) {
		return new Listing<>(items, null, null, (reader) -> {
		});
	}

	/**
	 * Lists a page of what may have many.
	 * @param ask asks for any page
	 * @param paging which one
	 * @param request the request, at whose address the others are
	 * @return that page
	 */
	static <T> Listing<T> of(Function<Paging, Part<T>> ask, Paging paging, HttpServletRequest request) {
		Part<T> part = ask.apply(paging);
		String cursor = part.next();
		String next = (cursor == null) ? null
				: UriComponentsBuilder.fromPath(request.getRequestURI())
					.query(request.getQueryString())
					.replaceQueryParam("cursor", cursor)
					.build()
					.toUriString();
		return new Listing<>(part.items(), next, part.total(), (reader) -> {
			if (paging.limit() == null) {
				after(cursor, ask, reader);
			}
		});
	}

	private static <T> void after(@Nullable String cursor, Function<Paging, Part<T>> ask, Reader<? super T> reader)
			throws IOException {
		for (String at = cursor; at != null;) {
			Part<T> part = ask.apply(new Paging(Paging.LONGEST, at, false));
			for (T entry : part.items()) {
				reader.read(entry);
			}
			at = part.next();
		}
	}

	/** Reads entry by entry, and holds no more than a page at a time. */
	void forEach(Reader<? super T> reader) throws IOException {
		for (T entry : this.items) {
			reader.read(entry);
		}
		this.rest.forEach(reader);
	}

	/**
	 * The entries after a page.
	 *
	 * @param <T> what it is a list of
	 */
	interface Rest<T> {

		void forEach(Reader<? super T> reader) throws IOException;

	}

	/**
	 * What is done with each entry.
	 *
	 * @param <T> what the entries are
	 */
	interface Reader<T> {

		void read(T entry) throws IOException;

	}

}
