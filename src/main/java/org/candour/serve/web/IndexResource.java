package org.candour.serve.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
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
		index.put("relationships", Noun.ROOT + "/relationships");
		return index;
	}

	private static String name(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

}
