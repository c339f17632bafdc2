package org.candour.serve.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import org.candour.serve.ask.Part;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a list.
 *
 * @param <T> what it is a list of
 * @param items the entries
 * @param next the address of the page after this one; null on the last
 * @param total how many entries the whole list has; left out unless asked
 */
record Listing<T>(List<T> items, @Nullable String next,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long total) {

	/**
	 * Answers a request with a part of a list; the {@code Link} header names the next
	 * page, too.
	 * @param part that part
	 * @param request the request
	 * @return the response
	 */
	static <T> ResponseEntity<Listing<T>> of(Part<T> part, HttpServletRequest request) {
		if (part.next() == null) {
			return ResponseEntity.ok(new Listing<>(part.items(), null, part.total()));
		}
		String next = UriComponentsBuilder.fromPath(request.getRequestURI())
			.query(request.getQueryString())
			.replaceQueryParam("cursor", part.next())
			.build()
			.toUriString();
		return ResponseEntity.ok()
			.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next))
			.body(new Listing<>(part.items(), next, part.total()));
	}

}
