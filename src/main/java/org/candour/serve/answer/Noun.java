package org.candour.serve.answer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.web.util.UriUtils;

/**
 * The nouns of the graph: how each is labelled there, begins its ids, and is addressed.
 */
public enum Noun {

	AGENCY("Agency", "agency", "agencies"), ROLE("Role", "role", "roles"), PERSON("Person", "person", "persons"),
	REPORT("Report", "report", "reports"), EVENT("Event", "event", "events"), FINDING("Finding", "finding", "findings"),
	RECOMMENDATION("Recommendation", "recommendation", "recommendations"),
	/**
	 * Known by its word, and a document by its file name: their ids begin with nothing.
	 */
	THEME("Theme", "", "themes"), DOCUMENT("Document", "", "documents");

	/** Under which all addresses lie. */
	public static final String ROOT = "/api";

	private final String label;

	private final String prefix;

	private final String plural;

	Noun(String label, String prefix, String plural) {
		this.label = label;
		this.prefix = (prefix.isEmpty()) ? "" : prefix + "/";
		this.plural = plural;
	}

	/**
	 * The label of its nodes.
	 * @return for example {@code Agency}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Where all of them are listed.
	 * @return for example {@code /api/agencies}
	 */
	public String address() {
		return ROOT + "/" + this.plural;
	}

	/**
	 * The id that an address ends in.
	 * @param key the rest of the address, decoded, for example
	 * {@code greater-manchester-police}
	 * @return for example {@code agency/greater-manchester-police}
	 */
	public String id(String key) {
		return this.prefix + key;
	}

	/**
	 * Where one of them is told about.
	 * @param id its id
	 * @return for example {@code /api/agencies/greater-manchester-police}, encoded
	 */
	public String address(String id) {
		String key = (id.startsWith(this.prefix)) ? id.substring(this.prefix.length()) : id;
		return address() + Arrays.stream(key.split("/"))
			.map((segment) -> "/" + UriUtils.encode(segment, StandardCharsets.UTF_8))
			.collect(Collectors.joining());
	}

	/**
	 * Which noun an id belongs to.
	 * @param id anything
	 * @return the noun whose ids begin so, if any does
	 */
	public static Optional<Noun> of(String id) {
		return Arrays.stream(values())
			.filter((noun) -> !noun.prefix.isEmpty() && id.startsWith(noun.prefix))
			.findFirst();
	}

}
