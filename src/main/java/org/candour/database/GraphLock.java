package org.candour.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * That this process alone holds the graph in a folder, and a note of who that is for
 * others to read. The operating system drops the lock when the process dies, so a note
 * left by a crash keeps nobody out, whatever process its number belongs to by then.
 */
final class GraphLock implements AutoCloseable {

	/** One byte far behind the note: on Windows locked bytes cannot be read by others. */
	private static final long LOCKED = Long.MAX_VALUE - 1;

	private final Path note;

	private final FileChannel channel;

	private GraphLock(Path note, FileChannel channel) {
		this.note = note;
		this.channel = channel;
	}

	/**
	 * Takes the graph in a folder.
	 * @param folder the folder; made if it is not there
	 * @return the lock; closing it gives the graph back
	 * @throws GraphInUseException if somebody else has it
	 * @throws UncheckedIOException if the folder cannot be made or written to
	 */
	static GraphLock take(Path folder) {
		try {
			Files.createDirectories(folder);
			Path note = note(folder);
			FileChannel channel = FileChannel.open(note, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (tryLock(channel) == null) {
				channel.close();
				throw new GraphInUseException(folder, holder(folder), null);
			}
			GraphLock lock = new GraphLock(note, channel);
			lock.announce(null);
			return lock;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"The folder of the graph, %s, cannot be written to: %s".formatted(folder, ex), ex);
		}
	}

	/**
	 * Who left the last note in a folder.
	 * @param folder the folder of a graph
	 * @return the holder, {@link Holder#UNKNOWN} if there is no legible note
	 */
	static Holder holder(Path folder) {
		try {
			return Holder.read(Files.readString(note(folder)));
		}
		catch (IOException ex) {
			return Holder.UNKNOWN;
		}
	}

	private static Path note(Path folder) {
		return folder.resolve("candour.lock");
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(LOCKED, 1, false);
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	/**
	 * Tells others where this process offers the graph.
	 * @param address the Bolt address, null if it offers none
	 */
	void announce(@Nullable URI address) {
		try {
			this.channel.truncate(0);
			this.channel.write(ByteBuffer.wrap(Holder.self(address).write().getBytes(StandardCharsets.UTF_8)), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s cannot be written".formatted(this.note), ex);
		}
	}

	@Override
	public void close() {
		try {
			this.channel.truncate(0);
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("%s cannot be closed".formatted(this.note), ex);
		}
	}

}
