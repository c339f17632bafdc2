package org.candour.serve.web;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.candour.serve.answer.DocumentAnswer;
import org.candour.serve.answer.Noun;
import org.candour.serve.ask.DocumentFilter;
import org.candour.serve.ask.Documents;
import org.candour.serve.ask.Paging;
import org.candour.serve.ask.UnknownException;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The documents, on which everything rests. */
@RestController
@RequestMapping(Noun.ROOT + "/documents")
class DocumentsResource {

	private final Documents documents;

	DocumentsResource(Documents documents) {
		this.documents = documents;
	}

	@GetMapping
	Listing<DocumentAnswer> some(DocumentFilter filter, Paging paging, HttpServletRequest request) {
		return Listing.of((page) -> this.documents.some(filter, page), paging, request);
	}

	@GetMapping("/{id}")
	DocumentAnswer one(@PathVariable String id) {
		return this.documents.one(id).orElseThrow(() -> new UnknownException(Noun.DOCUMENT, id));
	}

	@GetMapping("/{id}/text")
	ResponseEntity<String> text(@PathVariable String id) {
		String text = this.documents.text(id).orElseThrow(() -> new UnknownException(Noun.DOCUMENT, id));
		return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(text);
	}

}
