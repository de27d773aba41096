package org.throughline.ingest;

import java.util.SortedSet;

/**
 * The files of a Data Package, wherever they lie. Paths are relative to its folder, with
 * {@code /} between their parts.
 */
interface PackageFiles {

	/** Where it lies, for messages. */
	String place();

	/** All files in it. */
	SortedSet<String> paths();

	/** The size of one of its files in bytes. */
	long size(String path);

	/** The content of one of its files. */
	byte[] read(String path);

}
