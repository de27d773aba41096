package org.throughline.ingest;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseTests {

	private static final Release HELD = new Release("small", "1.9.0", "a", "p");

	@Test
	void anEmptyGraphTakesAnyPackage() {
		assertThat(HELD.over(null, false)).isEqualTo(Release.Verdict.LOAD);
	}

	@Test
	void whatIsThereIsNotLoadedAgain() {
		assertThat(HELD.over(HELD, false)).isEqualTo(Release.Verdict.SAME);
		assertThat(HELD.over(HELD, true)).isEqualTo(Release.Verdict.SAME);
	}

	@Test
	void aLaterVersionTakesThePlaceAsNumbersGo() {
		assertThat(new Release("small", "1.10.0", "b", "q").over(HELD, false)).isEqualTo(Release.Verdict.LOAD);
	}

	@Test
	void theSameVersionWithOtherFilesTakesThePlace() {
		assertThat(new Release("small", "1.9.0", "b", "q").over(HELD, false)).isEqualTo(Release.Verdict.LOAD);
	}

	@Test
	void theSameFilesOfWhichAnotherGraphIsMadeTakeThePlace() {
		assertThat(new Release("small", "1.9.0", "a", "q").over(HELD, false)).isEqualTo(Release.Verdict.LOAD);
	}

	@Test
	void anOlderVersionDoesNot() {
		assertThat(new Release("small", "1.9.0-rc1", "b", "q").over(HELD, false)).isEqualTo(Release.Verdict.OLDER);
		assertThat(new Release("small", "1.9.0-rc1", "b", "q").over(HELD, true)).isEqualTo(Release.Verdict.LOAD);
	}

	@Test
	void anotherPackageDoesNot() {
		assertThat(new Release("other", "2.0.0", "b", "q").over(HELD, false)).isEqualTo(Release.Verdict.OTHER_PACKAGE);
		assertThat(new Release("other", "2.0.0", "b", "q").over(HELD, true)).isEqualTo(Release.Verdict.LOAD);
	}

}
