package org.candour.serve.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.candour.serve.answer.Noun;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What there is to ask. */
@RestController
class IndexResource {

	@GetMapping(Noun.ROOT)
	Map<String, String> index() {
		Map<String, String> index = new LinkedHashMap<>();
		Arrays.stream(Noun.values()).map(Noun::address).forEach((address) -> index.put(name(address), address));
		List.of("relationships", "paths", "timeline", "search", "questions")
			.forEach((name) -> index.put(name, Noun.ROOT + "/" + name));
		return index;
	}

	private static String name(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

}
