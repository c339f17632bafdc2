package org.candour.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Makes keys of names and of content. */
final class Slugs {

	/** Longer names are cut; what was cut off lives on in a hash. */
	private static final int LONGEST = 80;

	private Slugs() {
	}

	/** A name in lower case, letters and digits joined by hyphens; never empty. */
	static String of(String name) {
		String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT);
		String slug = plain.replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
		if (slug.isEmpty()) {
			return hash(name);
		}
		return (slug.length() <= LONGEST) ? slug : slug.substring(0, LONGEST) + "-" + hash(slug);
	}

	/** The first twelve hexadecimal digits of the SHA-256 of a text. */
	static String hash(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, 12);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
