package org.candour.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.knowledge.Document;
import org.candour.knowledge.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

class DocumentReaderTests {

	@TempDir
	Path folder;

	private final List<Remark> remarks = new ArrayList<>();

	private final DocumentReader reader = new DocumentReader(this.remarks::add);

	@ParameterizedTest
	@ValueSource(strings = { "review.txt", "review.md", "REVIEW.TXT", "a review, 2013 \uD83D\uDCDD.txt" })
	void takesPlainTextExactlyAsItIs(String name) throws Exception {
		String text = "\uFEFF \tThe review’s “failings”:\r\n• one \uD83D\uDE00 two\u00A0\n\n\ne\u0301 ";
		Document document = this.reader.read(write(name, text.getBytes(StandardCharsets.UTF_8)));
		assertThat(document).isEqualTo(new Document(name, text, Source.UNKNOWN));
		assertThat(document.quote(document.text().codePointCount(0, text.indexOf("two")),
				document.text().codePointCount(0, text.indexOf("two")) + 3))
			.extracting("text")
			.isEqualTo("two");
		assertThat(this.remarks).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "windows-1252", "ISO-8859-1", "UTF-16" })
	void readsOlderEncodingsAndSaysSo(String charset) throws Exception {
		String text = "The café's owner told the police in 2008.";
		Path file = write("old.txt", text.getBytes(Charset.forName(charset)));
		assertThat(this.reader.read(file).text()).isEqualTo(text);
		assertThat(this.remarks).singleElement()
			.satisfies((remark) -> assertThat(remark.failure()).isFalse())
			.asString()
			.contains("old.txt: is not valid UTF-8");
	}

	@Test
	@Timeout(10)
	void readsFiveMegabytesWithoutAFullStop() throws Exception {
		String text = "the officers did not record the calls ".repeat(140_000);
		assertThat(this.reader.read(write("long.txt", text.getBytes(StandardCharsets.UTF_8))).text())
			.hasSize(text.length());
	}

	@Test
	void readsTheArticleOfAPageAndItsHead() throws Exception {
		String page = """
				<!DOCTYPE html><html><head><meta charset="utf-8"><title>Failings found | The Echo</title>
				<meta property="og:title" content="Failings found">
				<meta property="og:site_name" content="The Echo">
				<meta property="article:published_time" content="2013-12-20T09:30:00+00:00">
				<meta property="og:url" content="https://example.org/failings">
				<script>var tracked = true;</script></head>
				<body><nav><a href="/">Home</a></nav><article><header><h1>Failings found</h1></header>
				<p>The review found that:</p><ul><li>officers did not listen</li><li>records were lost</li></ul>
				<p>It was &ldquo;wrong&rdquo;.</p></article><footer>Cookies</footer></body></html>
				""";
		Document document = this.reader.read(write("page.html", page.getBytes(StandardCharsets.UTF_8)));
		assertThat(document.text().lines().map(String::strip).filter((line) -> !line.isEmpty())).containsExactly(
				"Failings found", "The review found that:", "officers did not listen", "records were lost",
				"It was “wrong”.");
		assertThat(document.source()).isEqualTo(new Source("Failings found", "The Echo", LocalDate.of(2013, 12, 20),
				"https://example.org/failings", null));
	}

	@Test
	void readsPdfAndItsProperties() throws Exception {
		Document document = this.reader.read(pdf("report.pdf", "The force failed to record the calls.", null));
		assertThat(document.text()).contains("The force failed to record the calls.");
		assertThat(document.source().title()).isEqualTo("A review");
		assertThat(document.source().published()).isEqualTo(LocalDate.of(2014, 2, 3));
	}

	@Test
	void readsWordAndItsProperties() throws Exception {
		Path file = this.folder.resolve("report.docx");
		try (XWPFDocument word = new XWPFDocument(); var out = Files.newOutputStream(file)) {
			word.createParagraph().createRun().setText("The board lacked oversight.");
			word.createParagraph().createRun().setText("It had no “plan”.");
			word.getProperties().getCoreProperties().setTitle("Board minutes");
			word.getProperties().getExtendedProperties().getUnderlyingProperties().setCompany("Example Council");
			word.write(out);
		}
		Document document = this.reader.read(file);
		assertThat(document.text().strip()).isEqualTo("The board lacked oversight.\nIt had no “plan”.");
		assertThat(document.source().title()).isEqualTo("Board minutes");
		assertThat(document.source().publisher()).isEqualTo("Example Council");
	}

	@Test
	void prefersTheManifestToTheDocument() throws Exception {
		write("manifest.csv", """
				file,title,publisher,published,address,licence
				report.pdf,Calls not recorded,,2014-03-01,,OGL-UK-3.0
				""".getBytes(StandardCharsets.UTF_8));
		Document document = this.reader.read(pdf("report.pdf", "The force failed to record the calls.", null));
		assertThat(document.source())
			.isEqualTo(new Source("Calls not recorded", null, LocalDate.of(2014, 3, 1), null, "OGL-UK-3.0"));
	}

	@Test
	void takesTheDateAndTheHeadingOfAText() throws Exception {
		Document document = this.reader.read(write("note.md",
				"# Calls lost\n\nDate published: 20 December 2013\n\nText.".getBytes(StandardCharsets.UTF_8)));
		assertThat(document.source()).isEqualTo(new Source("Calls lost", null, LocalDate.of(2013, 12, 20), null, null));
	}

	@Test
	void refusesWhatIsMissing() {
		refuses(this.folder.resolve("nowhere.txt"), "there is no such file");
	}

	@Test
	void refusesAFolder() {
		refuses(this.folder, "is no file");
	}

	@ParameterizedTest
	@ValueSource(strings = { "empty.txt", "empty.pdf", "empty.docx", "empty.html" })
	void refusesAnEmptyFile(String name) throws Exception {
		refuses(write(name, new byte[0]), "is empty");
	}

	@ParameterizedTest
	@ValueSource(strings = { "blank.txt", "blank.md", "blank.html" })
	void refusesAFileWithoutWords(String name) throws Exception {
		refuses(write(name, " \n\t\n…\n".getBytes(StandardCharsets.UTF_8)), "holds no words");
	}

	@Test
	void refusesAPdfWithoutText() throws Exception {
		refuses(pdf("scan.pdf", "", null), "holds no words");
	}

	@Test
	void refusesZerosAndOtherBinaryData() throws Exception {
		refuses(write("zeros.txt", new byte[100_000]), "binary");
		byte[] noise = new byte[10_000];
		new Random(1).nextBytes(noise);
		refuses(write("noise.txt", noise), "binary");
	}

	@ParameterizedTest
	@ValueSource(strings = { "corrupt.pdf", "corrupt.docx" })
	void refusesACorruptFile(String name) throws Exception {
		refuses(write(name, "%PDF-1.7 and then nothing of the kind".getBytes(StandardCharsets.UTF_8)), "damaged");
		refuses(write(name, new byte[5000]), "damaged");
	}

	@Test
	void refusesAPdfCutShort() throws Exception {
		byte[] whole = Files.readAllBytes(pdf("whole.pdf", "The force failed.", null));
		Path cut = write("cut.pdf", Arrays.copyOf(whole, whole.length / 3));
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> this.reader.read(cut));
	}

	@Test
	void refusesALockedPdf() throws Exception {
		refuses(pdf("locked.pdf", "The force failed.", "secret"), "password");
	}

	@Test
	void refusesAnUnknownEnding() throws Exception {
		refuses(write("table.xlsx", "a".getBytes(StandardCharsets.UTF_8)), "its ending is none of .txt");
	}

	@Test
	void refusesWhatMayNotBeRead() throws Exception {
		Path file = write("secret.txt", "A text.".getBytes(StandardCharsets.UTF_8));
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(file), "this user may read everything");
		refuses(file, "permissions");
	}

	private void refuses(Path file, String reason) {
		assertThatExceptionOfType(UnreadableException.class).isThrownBy(() -> this.reader.read(file))
			.satisfies((ex) -> assertThat(ex.remark()).hasToString(file + ": " + ex.getMessage()))
			.withMessageContaining(reason);
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(this.folder.resolve(name), bytes);
	}

	private Path pdf(String name, String text, String password) throws IOException {
		Path file = this.folder.resolve(name);
		try (PDDocument pdf = new PDDocument()) {
			PDPage page = new PDPage();
			pdf.addPage(page);
			try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
				content.beginText();
				content.setFont(new PDType1Font(FontName.HELVETICA), 12);
				content.newLineAtOffset(72, 700);
				content.showText(text);
				content.endText();
			}
			pdf.getDocumentInformation().setTitle("A review");
			Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
			created.set(2014, Calendar.FEBRUARY, 3, 12, 0);
			pdf.getDocumentInformation().setCreationDate(created);
			if (password != null) {
				pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
			}
			pdf.save(file.toFile());
		}
		return file;
	}

}
