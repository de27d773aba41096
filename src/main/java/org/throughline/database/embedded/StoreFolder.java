package org.throughline.database.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * The folder of the embedded database, which one process holds at a time: beside Neo4j's
 * own files, the password and, while the database runs, how to connect to it. All of it
 * is for its owner only.
 */
final class StoreFolder implements AutoCloseable {

	private static final int PASSWORD_BYTES = 24;

	/**
	 * Folders held by this process, whose file locks keep out other processes only: to
	 * open and close a locked file once more would even give its lock away.
	 */
	private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

	private final Path path;

	private @Nullable FileChannel lock;

	private StoreFolder(Path path) {
		this.path = path;
	}

	static StoreFolder open(Path path) {
		StoreFolder folder = new StoreFolder(path.toAbsolutePath().normalize());
		try {
			Files.createDirectories(folder.path);
			folder.keepToOwner(folder.path, "rwx------");
			folder.holdUnlessHeld();
			return folder;
		}
		catch (IOException ex) {
			throw folder.notWritable(ex);
		}
	}

	/** Whether this process holds it: another one does otherwise. */
	boolean isHeld() {
		return this.lock != null;
	}

	Path path() {
		return this.path;
	}

	/** The password of the database, if one is kept. */
	Optional<String> password() {
		try {
			return Files.exists(passwordFile()) ? Optional.of(Files.readString(passwordFile()).strip())
					: Optional.empty();
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	String newPassword() {
		byte[] random = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	void keepPassword(String password) {
		try {
			write(passwordFile(), password + "\n");
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	/** Tells other processes of this user how to connect. */
	void announce(Connection connection) {
		try {
			write(connectionFile(), """
					# The database that runs in process %d; this file goes when it stops.
					# For Neo4j's own tools: env $(grep -v '^#' %s) cypher-shell
					NEO4J_URI=%s
					NEO4J_USERNAME=%s
					NEO4J_PASSWORD=%s
					""".formatted(ProcessHandle.current().pid(), connectionFile(), connection.uri(), connection.user(),
					connection.password()));
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	void withdrawAnnouncement() {
		try {
			Files.deleteIfExists(connectionFile());
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	/**
	 * How to connect to the database of the process that holds the folder, once it says
	 * so.
	 */
	Connection awaitAnnouncement(Duration limit) {
		long deadline = System.nanoTime() + limit.toNanos();
		try {
			while (true) {
				Optional<Connection> connection = announced();
				if (connection.isPresent()) {
					return connection.get();
				}
				if (System.nanoTime() > deadline) {
					throw new StoreException(this.path, "another process holds it and does not say how to connect",
							"Wait until that process has started, or stop it.", null);
				}
				Thread.sleep(Duration.ofMillis(100));
			}
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting for the database in " + this.path, ex);
		}
	}

	StoreException heldElsewhere() {
		return new StoreException(this.path, "another process holds it",
				"Stop that process, or set throughline.database.folder to another folder.", null);
	}

	StoreException notWritable(IOException ex) {
		String cause = switch (ex) {
			case AccessDeniedException denied -> "this user may not write " + denied.getFile();
			case FileAlreadyExistsException exists -> exists.getFile() + " is no folder";
			default -> "its folder cannot be written (%s)".formatted(ex.getMessage());
		};
		return new StoreException(this.path, cause,
				"Set throughline.database.folder to a folder that this user may write.", ex);
	}

	@Override
	public void close() {
		FileChannel held = this.lock;
		if (held == null) {
			return;
		}
		this.lock = null;
		try (held) {
			Files.deleteIfExists(connectionFile());
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
		finally {
			HELD_HERE.remove(this.path);
		}
	}

	private void holdUnlessHeld() throws IOException {
		if (!HELD_HERE.add(this.path)) {
			return;
		}
		try {
			this.lock = lock(this.path.resolve("throughline.lock"));
			if (isHeld()) {
				// what a process said that was killed
				Files.deleteIfExists(connectionFile());
			}
		}
		finally {
			if (!isHeld()) {
				HELD_HERE.remove(this.path);
			}
		}
	}

	private static @Nullable FileChannel lock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		boolean locked = false;
		try {
			locked = channel.tryLock() != null;
		}
		finally {
			if (!locked) {
				channel.close();
			}
		}
		return locked ? channel : null;
	}

	private Optional<Connection> announced() throws IOException {
		if (!Files.exists(connectionFile())) {
			return Optional.empty();
		}
		Properties properties = new Properties();
		properties.load(new StringReader(Files.readString(connectionFile())));
		return Optional.of(new Connection(URI.create(properties.getProperty("NEO4J_URI")),
				properties.getProperty("NEO4J_USERNAME"), properties.getProperty("NEO4J_PASSWORD")));
	}

	private Path passwordFile() {
		return this.path.resolve("password");
	}

	private Path connectionFile() {
		return this.path.resolve("connection.properties");
	}

	/** At once as a whole, and never readable by others in between. */
	private void write(Path file, String text) throws IOException {
		Path draft = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(draft);
		Files.createFile(draft);
		keepToOwner(draft, "rw-------");
		Files.writeString(draft, text);
		try {
			Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private void keepToOwner(Path path, String permissions) throws IOException {
		PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
		if (view != null) {
			view.setPermissions(PosixFilePermissions.fromString(permissions));
		}
	}

}
