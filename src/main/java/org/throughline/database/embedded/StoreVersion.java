package org.throughline.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.neo4j.kernel.internal.Version;

/**
 * Which Neo4j wrote a store last: Neo4j opens those of older versions only.
 */
final class StoreVersion {

	private static final Pattern NO_NUMBER = Pattern.compile("\\D+");

	private StoreVersion() {
	}

	/**
	 * Refuses a store that a newer Neo4j has written, otherwise notes that this one will.
	 */
	static void check(StoreFolder folder) throws IOException {
		check(folder, Version.getNeo4jVersion());
	}

	static void check(StoreFolder folder, String running) throws IOException {
		Path file = folder.path().resolve("neo4j.version");
		if (Files.exists(file)) {
			String written = Files.readString(file).strip();
			if (Arrays.compare(numbers(written), numbers(running)) > 0) {
				throw new StoreException(folder.path(),
						"its store was made by Neo4j %s, and this is %s".formatted(written, running),
						"Start the newer version of this service, or set throughline.database.folder to another folder.",
						null);
			}
		}
		Files.writeString(file, running + "\n");
	}

	private static int[] numbers(String version) {
		return NO_NUMBER.splitAsStream(version)
			.filter((number) -> !number.isEmpty())
			.mapToInt(Integer::parseInt)
			.toArray();
	}

}
