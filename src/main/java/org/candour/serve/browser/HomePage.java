package org.candour.serve.browser;

import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * The first page: to people the ways in, to Neo4j Browser the address of the graph.
 */
@RestController
class HomePage {

	private final Bolt bolt;

	private final Page page = Page.of("/org/candour/serve/browser/home.html");

	HomePage(Bolt bolt) {
		this.bolt = bolt;
	}

	@GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
	String html() {
		return this.page.with("bolt", HtmlUtils.htmlEscape(this.bolt.address().toString()));
	}

	/**
	 * What a Neo4j server tells whoever asks where it is.
	 * @return its address
	 */
	@GetMapping(path = "/", produces = MediaType.APPLICATION_JSON_VALUE)
	Map<String, Object> discovery() {
		return Map.of("bolt_direct", this.bolt.address());
	}

}
