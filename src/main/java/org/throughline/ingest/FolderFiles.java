package org.throughline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
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
		try (Stream<Path> files = Files.walk(this.folder, FileVisitOption.FOLLOW_LINKS)) {
			return files.filter(Files::isRegularFile)
				.filter(this::isInside)
				.map((file) -> this.folder.relativize(file).toString().replace('\\', '/'))
				.collect(Collectors.toCollection(TreeSet::new));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public byte[] read(String path) {
		try {
			return Files.readAllBytes(this.folder.resolve(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
