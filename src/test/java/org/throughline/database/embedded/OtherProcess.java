package org.throughline.database.embedded;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A process of its own that runs the database in a folder until it is killed.
 */
final class OtherProcess {

	private OtherProcess() {
	}

	static Process start(Path folder) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		ManagementFactory.getRuntimeMXBean()
			.getInputArguments()
			.stream()
			.filter((argument) -> argument.startsWith("--add-opens") || argument.startsWith("--enable-native-access"))
			.forEach(command::add);
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				OtherProcess.class.getName(), folder.toString()));
		File log = folder.resolveSibling("other.log").toFile();
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
	}

	static void main(String[] arguments) throws InterruptedException {
		Path folder = Path.of(arguments[0]);
		EmbeddedDatabase.start(StoreFolder.open(folder), EmbeddedDatabaseTests.properties(folder, 0),
				new CommitListener(new CommitGate(Duration.ofSeconds(1))));
		Thread.sleep(Duration.ofMinutes(10));
	}

}
