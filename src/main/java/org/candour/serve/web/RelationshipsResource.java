package org.candour.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.serve.answer.Noun;
import org.candour.serve.answer.RelationshipAnswer;
import org.candour.serve.ask.Paging;
import org.candour.serve.ask.RelationshipFilter;
import org.candour.serve.ask.Relationships;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How entities are related. */
@RestController
class RelationshipsResource {

	private final Relationships relationships;

	RelationshipsResource(Relationships relationships) {
		this.relationships = relationships;
	}

	@GetMapping(Noun.ROOT + "/relationships")
	Listing<RelationshipAnswer> some(RelationshipFilter filter, Paging paging, HttpServletRequest request) {
		return Listing.of((page) -> this.relationships.some(filter, page), paging, request);
	}

}
