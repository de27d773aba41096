package org.throughline.ingest;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HeapNeedTests {

	private static final long MEGABYTE = 1024L * 1024;

	@Test
	void aPackageThatFitsIsLoaded() {
		assertThatCode(() -> new HeapNeed("/data", 2 * MEGABYTE).check(256 * MEGABYTE)).doesNotThrowAnyException();
	}

	@Test
	void aPackageThatDoesNotFitIsRefusedWithNumbersAndAWayOut() {
		assertThatExceptionOfType(PackageException.class)
			.isThrownBy(() -> new HeapNeed("/data", 200 * MEGABYTE).check(512 * MEGABYTE))
			.withMessageContaining("/data has 200 MB of files")
			.withMessageContaining("there are 512 MB")
			.withMessageContaining("Nothing was changed")
			.withMessageContaining("-Xmx");
	}

}
