package org.candour.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.DefaultHtmlMapper;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The text that Tika extracts from a file that is not plain text, without the pictures
 * and files embedded in it.
 *
 * @param text the text
 * @param metadata what the file says of itself
 */
record FormattedText(String text, Metadata metadata) {

	/** The longest text taken, in characters. */
	static final int LIMIT = 32 << 20;

	static FormattedText of(Path file, Format format) throws IOException, UnreadableException {
		ParseContext context = new ParseContext();
		context.set(EmbeddedDocumentExtractor.class, new Nothing());
		context.set(HtmlMapper.class, new Page());
		BodyContentHandler text = new BodyContentHandler(LIMIT);
		Metadata metadata = new Metadata();
		try (InputStream stream = TikaInputStream.get(file, metadata)) {
			parser(format).parse(stream, text, metadata, context);
			return new FormattedText(text.toString(), metadata);
		}
		catch (EncryptedDocumentException ex) {
			throw new UnreadableException(file, "is locked with a password");
		}
		catch (FileSystemException ex) {
			throw ex;
		}
		catch (IOException | TikaException | SAXException | RuntimeException | StackOverflowError ex) {
			if (WriteLimitReachedException.isWriteLimitReached(ex)) {
				throw new UnreadableException(file,
						"holds more than %d million characters".formatted(LIMIT / 1_000_000));
			}
			throw new UnreadableException(file, "is no valid %s file, or it is damaged%s"
				.formatted(format.name().toLowerCase(Locale.ROOT), because(ex)));
		}
	}

	private static Parser parser(Format format) {
		return switch (format) {
			case HTML -> new JSoupParser();
			case WORD -> new OOXMLParser();
			case PDF -> {
				PDFParser parser = new PDFParser();
				parser.getPDFParserConfig().setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
				parser.getPDFParserConfig().setExtractBookmarksText(false);
				parser.getPDFParserConfig().setExtractAnnotationText(false);
				yield parser;
			}
			case TEXT, MARKDOWN -> throw new IllegalArgumentException("Plain text is taken as it is");
		};
	}

	private static String because(Throwable thrown) {
		Throwable cause = thrown;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return (cause.getMessage() != null) ? " (" + cause.getMessage().lines().findFirst().orElse("") + ")" : "";
	}

	/** Leaves out what is embedded in a document. */
	private static final class Nothing implements EmbeddedDocumentExtractor {

		@Override
		public boolean shouldParseEmbedded(Metadata metadata) {
			return false;
		}

		@Override
		public void parseEmbedded(@Nullable InputStream stream, @Nullable ContentHandler handler,
				@Nullable Metadata metadata, boolean outputHtml) {
			// Nothing is wanted of it.
		}

	}

	/** Leaves out what stands around the article, and keeps its blocks apart. */
	private static final class Page extends DefaultHtmlMapper {

		private static final Set<String> FURNITURE = Set.of("nav", "aside", "footer", "form", "button", "noscript",
				"template", "svg");

		private static final Map<String, String> BLOCKS = Map.of("article", "div", "section", "div", "main", "div",
				"header", "div", "figure", "div", "figcaption", "p", "details", "div", "summary", "p");

		@Override
		public boolean isDiscardElement(String name) {
			return FURNITURE.contains(name.toLowerCase(Locale.ROOT)) || super.isDiscardElement(name);
		}

		@Override
		public @Nullable String mapSafeElement(String name) {
			String block = BLOCKS.get(name.toLowerCase(Locale.ROOT));
			return (block != null) ? block : super.mapSafeElement(name);
		}

	}

}
