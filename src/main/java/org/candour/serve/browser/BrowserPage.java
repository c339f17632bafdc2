package org.candour.serve.browser;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of Neo4j Browser, with a script put before its own that has it connect to the
 * graph, use Candour's style and open Candour's guide.
 */
@RestController
class BrowserPage {

	private static final String BODY = "<div id=\"mount\"></div>";

	private static final String SCRIPT = BODY
			+ "<script src=\"candour/connect.js\" data-bolt=\"%s\" data-open=\"%s\"></script>";

	/**
	 * Neo4j Browser can report to its makers, and so could what it shows; here it reaches
	 * this server and Bolt, and nothing else.
	 */
	private static final String POLICY = "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:;"
			+ " connect-src 'self' http://localhost:* http://127.0.0.1:* ws: wss:";

	private final String page;

	BrowserPage(Bolt bolt) {
		String page = Page.of("/browser/index.html").text();
		if (!page.contains(BODY)) {
			throw new IllegalStateException("The page of Neo4j Browser has another shape than expected");
		}
		this.page = page.replace(BODY,
				SCRIPT.formatted(HtmlUtils.htmlEscape(bolt.address().toString()), bolt.isOpen()));
	}

	@GetMapping("/browser")
	ResponseEntity<Void> redirect() {
		return ResponseEntity.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, "/browser/").build();
	}

	@GetMapping({ "/browser/", "/browser/index.html" })
	ResponseEntity<String> page() {
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_HTML)
			.header("Content-Security-Policy", POLICY)
			.body(this.page);
	}

}
