package org.candour.read;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.OfficeOpenXMLExtended;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

import org.candour.knowledge.Source;

/** What a document itself says of where it comes from. */
final class StatedSource {

	private StatedSource() {
	}

	/** A plain text says its date at most, and in Markdown its title by a heading. */
	static Source ofText(String text, Format format) {
		String title = (format == Format.MARKDOWN) ? heading(text) : null;
		return new Source(title, null, Dateline.of(text).orElse(null), null, null);
	}

	/** A page says it in its head, a PDF or Office file in its properties. */
	static Source of(FormattedText formatted) {
		Metadata metadata = formatted.metadata();
		String title = first(metadata, "og:title", TikaCoreProperties.TITLE.getName(), "dcterms.title");
		String publisher = first(metadata, "og:site_name", TikaCoreProperties.PUBLISHER.getName(), "dc.publisher",
				"dcterms.publisher", "citation_publisher", OfficeOpenXMLExtended.COMPANY.getName());
		String address = first(metadata, "og:url", TikaCoreProperties.SOURCE.getName());
		String licence = first(metadata, "dcterms.license", "dc.rights", TikaCoreProperties.RIGHTS.getName(),
				"copyright");
		Optional<LocalDate> published = day(first(metadata, "article:published_time", "dcterms.issued",
				"dc.date.issued", "citation_publication_date", "datePublished", "dc.date", "date"))
			.or(() -> Dateline.of(formatted.text()))
			.or(() -> created(metadata));
		return new Source(title, publisher, published.orElse(null), address, licence);
	}

	private static @Nullable String heading(String text) {
		return text.lines()
			.limit(10)
			.filter((line) -> line.startsWith("# "))
			.map((line) -> line.substring(2).strip())
			.filter((title) -> !title.isEmpty())
			.findFirst()
			.orElse(null);
	}

	/** Looks up the names, which pages write in any case. */
	private static @Nullable String first(Metadata metadata, String... names) {
		return Arrays.stream(names)
			.flatMap((wanted) -> Arrays.stream(metadata.names()).filter(wanted::equalsIgnoreCase))
			.map(metadata::get)
			.filter((value) -> !value.isBlank())
			.map(String::strip)
			.findFirst()
			.orElse(null);
	}

	private static Optional<LocalDate> day(@Nullable String value) {
		try {
			return (value != null && value.length() >= 10) ? Optional.of(LocalDate.parse(value.substring(0, 10)))
					: Optional.empty();
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	/** The nearest thing to a day of publication that PDF and Office files have. */
	private static Optional<LocalDate> created(Metadata metadata) {
		Date created = metadata.getDate(TikaCoreProperties.CREATED);
		return Optional.ofNullable(created).map((date) -> LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC));
	}

}
