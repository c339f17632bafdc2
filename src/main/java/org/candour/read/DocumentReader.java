package org.candour.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.candour.knowledge.Document;
import org.candour.knowledge.Source;

/**
 * Reads files as documents. What is known of a document comes from the manifest of its
 * folder, and else from the document itself.
 */
public final class DocumentReader {

	private final Consumer<Remark> remarks;

	/**
	 * A reader; it may be used by several threads at once.
	 * @param remarks is told what a reader of the document should know, for example that
	 * its encoding had to be guessed
	 */
	public DocumentReader(Consumer<Remark> remarks) {
		this.remarks = remarks;
	}

	/**
	 * Reads one file by its path.
	 * @param path a file
	 * @return the document
	 * @throws UnreadableException if there is no text in it that can be read
	 */
	public Document read(Path path) throws UnreadableException {
		List<Remark> refusals = new ArrayList<>();
		List<DocumentFile> files = DocumentFiles.under(List.of(path), refusals::add);
		if (files.size() != 1) {
			throw new UnreadableException(path, refusals.isEmpty() ? "is no file" : refusals.getFirst().reason());
		}
		refusals.forEach(this.remarks);
		return read(files.getFirst());
	}

	/**
	 * Reads one of the files found.
	 * @param file the file
	 * @return the document
	 * @throws UnreadableException if there is no text in it that can be read
	 */
	public Document read(DocumentFile file) throws UnreadableException {
		Path path = file.path();
		Format format = Format.of(path)
			.orElseThrow(
					() -> new UnreadableException(path, "cannot be read, its ending is none of " + Format.known()));
		try {
			if (!Files.isRegularFile(path)) {
				throw new UnreadableException(path, Files.exists(path) ? "is no file" : "there is no such file");
			}
			if (Files.size(path) == 0) {
				throw new UnreadableException(path, "is empty");
			}
			return format.plain() ? plain(file, format) : formatted(file, format);
		}
		catch (IOException ex) {
			throw new UnreadableException(path, Reasons.of(ex));
		}
	}

	private Document plain(DocumentFile file, Format format) throws IOException, UnreadableException {
		String text = PlainText.of(file.path(), this.remarks);
		return document(file, text, StatedSource.ofText(text, format));
	}

	private static Document formatted(DocumentFile file, Format format) throws IOException, UnreadableException {
		FormattedText formatted = FormattedText.of(file.path(), format);
		return document(file, formatted.text(), StatedSource.of(formatted));
	}

	private static Document document(DocumentFile file, String text, Source stated) throws UnreadableException {
		if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
			throw new UnreadableException(file.path(), "holds no words; a scan has to be made text first");
		}
		return new Document(file.name(), text, file.listed().orElse(stated));
	}

}
