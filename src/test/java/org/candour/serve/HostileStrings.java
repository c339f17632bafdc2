package org.candour.serve;

import java.util.List;
import java.util.stream.Stream;

/** What somebody might send who means no good. */
public final class HostileStrings {

	private static final List<String> WRAPPERS = List.of("%s", "'%s", "\"%s", "`%s", "agency/x'%s", "wexshire-police%s",
			"\\'%s//", "') %s //", "\"}) %s //", "` %s /*", "$%s", "{id: %s}", "\u2018%s\u2019", "\u0000%s");

	private static final List<String> PAYLOADS = List.of("DETACH DELETE n", "MATCH (n) DETACH DELETE n RETURN n",
			"OR 1=1", "OR true RETURN n.text", "CALL dbms.listConfig()", "LOAD CSV FROM 'file:///etc/passwd' AS l",
			"UNION MATCH (n) RETURN n", "SET n.statement = 'no'", "CREATE (:Agency {id: 'agency/evil'})",
			"RETURN 1 AS x; DROP INDEX statements", "*:*", "[* TO *]", "/.*/", "text~2 AND (",
			"+-&&||!(){}[]^\"~*?:\\/", "../../../../etc/passwd", "%2e%2e%2f", "<script>alert(1)</script>",
			"${jndi:ldap://x/a}", "#{T(Runtime)}", "{{7*7}}", "\r\nSet-Cookie: a=b", "\u202Eevil", "\uD83D\uDCA9\uFE0F",
			"\uFFFE\uFFFF", "null", "e\u0301\u0328\u0336".repeat(20), "A".repeat(400));

	private HostileStrings() {
	}

	/**
	 * All of them.
	 * @return more than three hundred
	 */
	public static Stream<String> all() {
		return PAYLOADS.stream().flatMap((payload) -> WRAPPERS.stream().map((wrapper) -> wrapper.formatted(payload)));
	}

}
