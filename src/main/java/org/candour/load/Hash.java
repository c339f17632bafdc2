package org.candour.load;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

/** Tells by a short text whether two sets of properties are the same. */
final class Hash {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Enough of SHA-256 that no two of a billion rows are taken for the same. */
	private static final int BYTES = 16;

	private Hash() {
	}

	/**
	 * The hash of some properties.
	 * @param properties names and values, in whatever order
	 * @return 32 hexadecimal digits
	 */
	static String of(Map<String, Object> properties) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256")
				.digest(JSON.writeValueAsBytes(new TreeMap<>(properties)));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
