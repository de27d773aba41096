package org.throughline.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * SHA-256, in lower-case hexadecimal.
 */
final class Sha256 {

	private Sha256() {
	}

	static String of(byte[] content) {
		return HexFormat.of().formatHex(digest().digest(content));
	}

	/**
	 * One checksum for many files: that of the lines which {@code sha256sum} prints for
	 * them, sorted by path.
	 */
	static String ofAll(SortedMap<String, String> checksums) {
		StringBuilder lines = new StringBuilder();
		checksums.forEach((path, checksum) -> lines.append(checksum).append("  ").append(path).append('\n'));
		return of(lines.toString().getBytes(StandardCharsets.UTF_8));
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
