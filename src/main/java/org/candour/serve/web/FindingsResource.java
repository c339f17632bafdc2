package org.candour.serve.web;

import java.time.LocalDate;
import java.util.Comparator;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.serve.answer.FindingAnswer;
import org.candour.serve.answer.Noun;
import org.candour.serve.answer.Telling;
import org.candour.serve.ask.FindingFilter;
import org.candour.serve.ask.Findings;
import org.candour.serve.ask.Paging;
import org.candour.serve.ask.UnknownException;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was found, admitted, claimed, alleged, denied and reported. */
@RestController
@RequestMapping(Noun.ROOT + "/findings")
class FindingsResource {

	private final Findings findings;

	FindingsResource(Findings findings) {
		this.findings = findings;
	}

	@GetMapping
	Listing<FindingAnswer> some(FindingFilter filter, Paging paging, HttpServletRequest request) {
		return Listing.of((page) -> this.findings.some(filter, page), paging, request);
	}

	@GetMapping("/{key}")
	FindingAnswer one(@PathVariable String key) {
		String id = Noun.FINDING.id(key);
		return this.findings.one(id).orElseThrow(() -> new UnknownException(Noun.FINDING, id));
	}

	/**
	 * Who said the same, when and with what standing; those of no known day come last.
	 */
	@GetMapping("/{key}/tellings")
	Listing<Telling> tellings(@PathVariable String key) {
		Comparator<LocalDate> byDay = Comparator.nullsLast(Comparator.naturalOrder());
		return Listing.of(one(key).evidence()
			.stream()
			.sorted(Comparator.comparing((telling) -> telling.document().published(), byDay))
			.toList());
	}

}
