package org.throughline.lineage;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.throughline.catalogue.NotFoundException;

/**
 * Says which actions a walk cannot begin or end at.
 */
final class Unknown {

	private Unknown() {
	}

	static NotFoundException actions(List<String> ids, @Nullable LocalDate asOf) {
		String known = (asOf != null) ? "is known as of " + asOf : "is known";
		return new NotFoundException("No action %s %s; ids look like vawg-2013/91, vawg-2016/52-53 or vawg-2025/13d"
			.formatted(String.join(", ", ids), known));
	}

}
