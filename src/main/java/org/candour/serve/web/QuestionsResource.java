package org.candour.serve.web;

import java.util.Map;

import org.candour.serve.answer.QuestionAnswer;
import org.candour.serve.ask.Questions;
import org.candour.serve.ask.UnknownException;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What investigators ask. */
@RestController
@RequestMapping(QuestionAnswer.ADDRESS)
class QuestionsResource {

	private final Questions questions;

	QuestionsResource(Questions questions) {
		this.questions = questions;
	}

	@GetMapping
	Listing<QuestionAnswer> all() {
		return Listing.of(this.questions.all());
	}

	@GetMapping("/{name}")
	Listing<Map<String, Object>> answer(@PathVariable String name, @RequestParam MultiValueMap<String, String> given) {
		return Listing.of(this.questions.answer(name, given)
			.orElseThrow(() -> new UnknownException("question", name, QuestionAnswer.ADDRESS)));
	}

}
