package org.candour.serve.web;

import org.candour.serve.answer.Noun;
import org.candour.serve.answer.PathAnswer;
import org.candour.serve.ask.PathFilter;
import org.candour.serve.ask.Paths;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How two entities are connected. */
@RestController
class PathsResource {

	private final Paths paths;

	PathsResource(Paths paths) {
		this.paths = paths;
	}

	@GetMapping(path = Noun.ROOT + "/paths", produces = MediaType.APPLICATION_JSON_VALUE)
	Listing<PathAnswer> between(PathFilter filter) {
		return Listing.of(this.paths.between(filter));
	}

}
