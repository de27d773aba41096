package org.throughline.ingest;

/**
 * How much heap a package needs, estimated from the size of its files, so that one which
 * is too large is refused before anything is read or written.
 *
 * @param place where the package lies
 * @param size of its files, in bytes
 */
record HeapNeed(String place, long size) {

	/**
	 * Measured with the embedded database in the same process, which gives half of its
	 * heap to a transaction: 9 MB of files took the place of as much in 1 GB, and 36 MB
	 * did not go into an empty graph in 2 GB.
	 */
	private static final int HEAP_PER_BYTE = 110;

	private static final long MEGABYTE = 1024L * 1024;

	static HeapNeed of(PackageFiles files) {
		return new HeapNeed(files.place(), files.paths().stream().mapToLong(files::size).sum());
	}

	/**
	 * Holds it against the heap of this process.
	 * @throws PackageException if it does not fit
	 */
	void check() {
		check(Runtime.getRuntime().maxMemory());
	}

	void check(long heap) {
		long needed = HEAP_PER_BYTE * this.size;
		if (needed > heap) {
			throw new PackageException(("%s has %,d MB of files and needs about %,d MB of heap to be loaded; there are"
					+ " %,d MB. Nothing was changed. Give java more with -Xmx%dm, before -jar.")
				.formatted(this.place, megabytes(this.size), megabytes(needed), megabytes(heap), megabytes(needed)));
		}
	}

	private static long megabytes(long bytes) {
		return (bytes + MEGABYTE - 1) / MEGABYTE;
	}

}
