package org.candour.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The text of a plain text file exactly as the file holds it: decoded, but not trimmed or
 * normalised, a byte order mark included, so that offsets into it are code points of the
 * file.
 */
final class PlainText {

	/** The largest file taken, in bytes; a book has about one million. */
	static final long LIMIT = 32L << 20;

	/** What old text is written in; the last one can decode everything. */
	private static final List<Charset> OLDER = List.of(Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1);

	private PlainText() {
	}

	static String of(Path file, Consumer<Remark> remarks) throws IOException, UnreadableException {
		if (Files.size(file) > LIMIT) {
			throw new UnreadableException(file, "is larger than %d MiB; split it".formatted(LIMIT >> 20));
		}
		byte[] bytes = Files.readAllBytes(file);
		String text = decode(file, bytes, remarks);
		if (binary(text)) {
			throw new UnreadableException(file, "holds binary data, not text");
		}
		return text;
	}

	private static String decode(Path file, byte[] bytes, Consumer<Remark> remarks) {
		try {
			return decode(bytes, StandardCharsets.UTF_8);
		}
		catch (CharacterCodingException ex) {
			for (Charset charset : marked(bytes) ? List.of(StandardCharsets.UTF_16) : OLDER) {
				try {
					String text = decode(bytes, charset);
					remarks.accept(Remark.mention(file,
							"is not valid UTF-8, it is read as %s; check the curly quotes and accents"
								.formatted(charset)));
					return text;
				}
				catch (CharacterCodingException next) {
					// The next one may do.
				}
			}
			return new String(bytes, StandardCharsets.ISO_8859_1);
		}
	}

	private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
		return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
	}

	/** Whether the bytes begin with the byte order mark of UTF-16. */
	private static boolean marked(byte[] bytes) {
		return bytes.length > 1 && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
				|| (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
	}

	/** Text has no zeros, and hardly ever another control character. */
	private static boolean binary(String text) {
		long controls = text.chars().filter((c) -> Character.isISOControl(c) && !Character.isWhitespace(c)).count();
		return text.indexOf(0) >= 0 || controls * 20 > text.length();
	}

}
