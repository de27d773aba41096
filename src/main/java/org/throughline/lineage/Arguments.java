package org.throughline.lineage;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.throughline.catalogue.BadRequestException;

/**
 * Refuses arguments that no answer could be given to.
 */
final class Arguments {

	/** Later than any plan. */
	private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

	private static final int MOST_STARTS = 100;

	private Arguments() {
	}

	static int within(String name, int value, int least, int most) {
		if (value < least || value > most) {
			throw new BadRequestException("%s is %d; it can be %d to %d".formatted(name, value, least, most));
		}
		return value;
	}

	static List<String> starts(List<String> ids) {
		if (ids.isEmpty() || ids.size() > MOST_STARTS) {
			throw new BadRequestException(
					"of has %d ids; a lineage starts at 1 to %d actions".formatted(ids.size(), MOST_STARTS));
		}
		return ids;
	}

	static LocalDate dayOf(@Nullable LocalDate asOf) {
		return (asOf != null) ? asOf : ALWAYS;
	}

}
