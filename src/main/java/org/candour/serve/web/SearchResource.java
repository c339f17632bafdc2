package org.candour.serve.web;

import org.candour.serve.answer.HitAnswer;
import org.candour.serve.answer.Noun;
import org.candour.serve.ask.Search;
import org.candour.serve.ask.SearchFilter;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said of whom, by words. */
@RestController
class SearchResource {

	private final Search search;

	SearchResource(Search search) {
		this.search = search;
	}

	@GetMapping(path = Noun.ROOT + "/search", produces = MediaType.APPLICATION_JSON_VALUE)
	Listing<HitAnswer> find(SearchFilter filter) {
		return Listing.of(this.search.find(filter));
	}

}
