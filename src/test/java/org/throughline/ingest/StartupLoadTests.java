package org.throughline.ingest;

import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.throughline.database.GraphTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GraphTest
@ExtendWith(OutputCaptureExtension.class)
class StartupLoadTests {

	private final Driver driver;

	@TempDir
	Path folder;

	StartupLoadTests(Driver driver) {
		this.driver = driver;
	}

	@BeforeEach
	void empty() {
		this.driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
	}

	@Test
	void anEmptyGraphIsLoadedAndALogLineSaysSo(CapturedOutput output) {
		start(SmallPackage.builder());
		assertThat(output).contains("The graph now holds small 1.0.0");
	}

	@Test
	void whatIsThereAlreadyIsServed(CapturedOutput output) {
		start(SmallPackage.builder());
		start(SmallPackage.builder());
		assertThat(output).contains("The graph holds small 1.0.0").contains("already: nothing to load");
	}

	@Test
	void anotherPackageIsServed(CapturedOutput output) {
		start(SmallPackage.builder());
		start(SmallPackage.builder().named("other"));
		assertThat(output).contains("The graph holds another package, small 1.0.0")
			.contains("other 1.0.0")
			.contains("is not loaded");
	}

	@Test
	void aLaterVersionIsServed(CapturedOutput output) {
		start(SmallPackage.builder().version("1.1.0"));
		start(SmallPackage.builder());
		assertThat(output).contains("The graph holds a later version, small 1.1.0");
	}

	@Test
	void aFaultyPackageKeepsAnEmptyGraphFromStarting() {
		assertThatExceptionOfType(FaultyPackageException.class)
			.isThrownBy(() -> start(SmallPackage.builder().set("topics", "topic/harm", "name", "")))
			.withMessageContaining("topics.csv:3 topic/harm — name is empty");
	}

	@Test
	void aFaultyPackageDoesNotKeepTheServiceFromServingWhatItHas(CapturedOutput output) {
		start(SmallPackage.builder());
		start(SmallPackage.builder().set("topics", "topic/harm", "name", ""));
		assertThat(output).contains("topics.csv:3 topic/harm — name is empty")
			.contains("The graph still holds small 1.0.0");
	}

	private void start(PackageBuilder data) {
		new StartupLoad(SmallPackage.loader(this.driver),
				new PackageReading(new LoadProperties(true, data.writeTo(this.folder), Duration.ofMinutes(2))))
			.run(new DefaultApplicationArguments());
	}

}
