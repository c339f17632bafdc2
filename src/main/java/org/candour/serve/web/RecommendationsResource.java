package org.candour.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.serve.answer.Noun;
import org.candour.serve.answer.RecommendationAnswer;
import org.candour.serve.ask.Paging;
import org.candour.serve.ask.RecommendationFilter;
import org.candour.serve.ask.Recommendations;
import org.candour.serve.ask.UnknownException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody says should be done. */
@RestController
@RequestMapping(Noun.ROOT + "/recommendations")
class RecommendationsResource {

	private final Recommendations recommendations;

	RecommendationsResource(Recommendations recommendations) {
		this.recommendations = recommendations;
	}

	@GetMapping
	Listing<RecommendationAnswer> some(RecommendationFilter filter, Paging paging, HttpServletRequest request) {
		return Listing.of((page) -> this.recommendations.some(filter, page), paging, request);
	}

	@GetMapping("/{key}")
	RecommendationAnswer one(@PathVariable String key) {
		String id = Noun.RECOMMENDATION.id(key);
		return this.recommendations.one(id).orElseThrow(() -> new UnknownException(Noun.RECOMMENDATION, id));
	}

}
