package org.throughline.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.throughline.ThroughlineApplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@ExtendWith(OutputCaptureExtension.class)
class StoreFolderTests {

	@TempDir
	Path parent;

	@Test
	void aHeldFolderEndsTheStartWithASentenceAndNoStackTrace(CapturedOutput output) {
		Path path = this.parent.resolve("held");
		try (StoreFolder held = StoreFolder.open(path)) {
			assertThat(held.isHeld()).isTrue();
			assertThatException().isThrownBy(() -> run(path));
		}
		assertThat(output).contains("The database in %s cannot start: another process holds it.".formatted(path))
			.contains("Stop that process, or set throughline.database.folder to another folder.")
			.doesNotContain("\tat ");
	}

	@Test
	void aFolderThatCannotBeWrittenEndsTheStartWithASentence(CapturedOutput output) throws IOException {
		Path file = Files.writeString(this.parent.resolve("file"), "no folder");
		assertThatException().isThrownBy(() -> run(file));
		assertThat(output).contains("The database in %s cannot start: %s is no folder.".formatted(file, file))
			.contains("Set throughline.database.folder to a folder that this user may write.")
			.doesNotContain("\tat ");
	}

	@Test
	void aFolderIsFreeAgainWhenItIsClosed() {
		StoreFolder.open(this.parent).close();
		try (StoreFolder again = StoreFolder.open(this.parent)) {
			assertThat(again.isHeld()).isTrue();
		}
	}

	@Test
	void askingForAHeldFolderDoesNotFreeIt() {
		try (StoreFolder held = StoreFolder.open(this.parent)) {
			StoreFolder.open(this.parent).close();
			assertThat(StoreFolder.open(this.parent).isHeld()).isFalse();
			assertThat(held.isHeld()).isTrue();
		}
	}

	@Test
	void whatAKilledProcessSaidIsForgotten() throws IOException {
		Path stale = Files.writeString(this.parent.resolve("connection.properties"), "NEO4J_URI=bolt://127.0.0.1:1");
		try (StoreFolder folder = StoreFolder.open(this.parent)) {
			assertThat(folder.isHeld()).isTrue();
			assertThat(stale).doesNotExist();
		}
	}

	@Test
	void whoeverJoinsWaitsOnlySoLong() {
		try (StoreFolder held = StoreFolder.open(this.parent)) {
			assertThatExceptionOfType(StoreException.class)
				.isThrownBy(() -> held.awaitAnnouncement(Duration.ofMillis(200)))
				.withMessageContaining("does not say how to connect");
		}
	}

	@Test
	void aStoreOfANewerNeo4jIsRefused() throws IOException {
		try (StoreFolder folder = StoreFolder.open(this.parent)) {
			StoreVersion.check(folder, "2026.10.0");
			assertThatExceptionOfType(StoreException.class).isThrownBy(() -> StoreVersion.check(folder, "2026.08.1"))
				.withMessageContaining("its store was made by Neo4j 2026.10.0, and this is 2026.08.1");
			assertThatNoException().isThrownBy(() -> StoreVersion.check(folder, "2026.10.0"));
			assertThatNoException().isThrownBy(() -> StoreVersion.check(folder, "2026.10.1"));
		}
	}

	private static void run(Path folder) {
		new SpringApplicationBuilder(ThroughlineApplication.class).web(WebApplicationType.NONE)
			.properties("throughline.database.folder=" + folder)
			.run()
			.close();
	}

}
