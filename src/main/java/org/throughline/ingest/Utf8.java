package org.throughline.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8 strictly: bytes that are none are a fault and not a replacement
 * character.
 */
final class Utf8 {

	static final char BYTE_ORDER_MARK = '\uFEFF';

	private Utf8() {
	}

	/** The text, or null where there is a fault. */
	static @Nullable String decode(String file, byte[] content, Faults faults) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		CharBuffer chars = CharBuffer.allocate(content.length);
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CoderResult result = decoder.decode(bytes, chars, true);
		if (result.isError() || bytes.hasRemaining()) {
			faults.add(FaultKind.ENCODING, file, lineOf(content, bytes.position()), "is not UTF-8 from here on");
			return null;
		}
		return chars.flip().toString();
	}

	private static long lineOf(byte[] content, int position) {
		long line = 1;
		for (int i = 0; i < position; i++) {
			if (content[i] == '\n') {
				line++;
			}
		}
		return line;
	}

}
