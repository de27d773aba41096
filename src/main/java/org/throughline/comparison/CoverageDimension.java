package org.throughline.comparison;

import java.util.Collections;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What actions are counted by.
 */
public enum CoverageDimension {

	THEME("ON_THEME"), TOPIC("ABOUT"), INSTRUMENT("NAMES"), ORGANISATION("LED_BY"), SECTION("IN_SECTION"),
	UNDERTAKING(null);

	private final @Nullable String relationship;

	CoverageDimension(@Nullable String relationship) {
		this.relationship = relationship;
	}

	/** As the questions to the graph want it. */
	Map<String, @Nullable Object> parameters() {
		return Collections.singletonMap("relationship", this.relationship);
	}

	/** Whether a row that counts nothing says something all the same. */
	boolean keepsEmptyRows() {
		return this == THEME || this == UNDERTAKING;
	}

}
