package org.throughline.ingest;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	Path folder;

	@Test
	void onlyTheFirstArgumentIsACommand() {
		assertThat(Commands.isCommand(new String[] { "check" })).isTrue();
		assertThat(Commands.isCommand(new String[] { "load", "/data" })).isTrue();
		assertThat(Commands.isCommand(new String[] { "--server.port=1", "check" })).isFalse();
		assertThat(Commands.isCommand(new String[0])).isFalse();
	}

	@Test
	void checkCountsTheRowsOfASoundPackage() {
		SmallPackage.builder().writeTo(this.folder);
		assertThat(run("check", this.folder.toString())).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).contains("10 actions")
			.contains("6 links")
			.contains("small 1.0.0")
			.contains("is sound");
	}

	@Test
	void checkTellsTheFaultsAndFails() {
		SmallPackage.builder().set("topics", "topic/harm", "name", "").writeTo(this.folder);
		assertThat(run("check", this.folder.toString())).isOne();
		assertThat(this.err.toString(StandardCharsets.UTF_8))
			.contains("topics.csv:3 topic/harm — name is empty; fill it in")
			.contains("1 fault");
	}

	@Test
	void aFolderThatIsNotThereIsSaidSo() {
		assertThat(run("check", this.folder.resolve("none").toString())).isOne();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("There is no folder")
			.contains(this.folder.resolve("none").toString());
	}

	@Test
	void aFaultyPackageIsNotLoadedAndNoDatabaseIsStarted() {
		SmallPackage.builder().set("topics", "topic/harm", "name", "").writeTo(this.folder.resolve("package"));
		assertThat(run("load", this.folder.resolve("package").toString(),
				"--throughline.database.folder=" + this.folder.resolve("store")))
			.isOne();
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("topics.csv:3 topic/harm");
		assertThat(this.folder.resolve("store")).doesNotExist();
	}

	@Test
	void whatIsNoArgumentIsRefused() {
		assertThat(run("check", "one", "two")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("check [folder]");
	}

	private int run(String... arguments) {
		return Commands.run(arguments, new PrintStream(this.out, true, StandardCharsets.UTF_8),
				new PrintStream(this.err, true, StandardCharsets.UTF_8));
	}

}
