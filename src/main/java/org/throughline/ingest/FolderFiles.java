package org.throughline.ingest;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Data Package in a folder. A link that leads out of the folder is not followed: the
 * file is not there.
 */
final class FolderFiles implements PackageFiles {

	private final Path folder;

	FolderFiles(Path folder) {
		try {
			this.folder = folder.toRealPath();
		}
		catch (IOException ex) {
			throw new PackageException("There is no folder %s to read a Data Package from; name another one."
				.formatted(folder.toAbsolutePath()), ex);
		}
	}

	@Override
	public String place() {
		return this.folder.toString();
	}

	@Override
	public SortedSet<String> paths() {
		try (Stream<Path> found = Files.walk(this.folder)) {
			return found.filter(Files::isRegularFile)
				.filter(this::isInside)
				.map((file) -> this.folder.relativize(file).toString().replace(File.separatorChar, '/'))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException | UncheckedIOException ex) {
			throw notReadable(ex);
		}
	}

	private boolean isInside(Path file) {
		try {
			return file.toRealPath().startsWith(this.folder);
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public long size(String path) {
		try {
			return Files.size(this.folder.resolve(path));
		}
		catch (IOException ex) {
			throw notReadable(ex);
		}
	}

	@Override
	public byte[] read(String path) {
		try {
			return Files.readAllBytes(this.folder.resolve(path));
		}
		catch (IOException ex) {
			throw notReadable(ex);
		}
	}

	private PackageException notReadable(Exception ex) {
		return new PackageException(
				"The Data Package in %s cannot be read (%s); give this user the right to read all of it."
					.formatted(this.folder, ex.getMessage()),
				ex);
	}

}
