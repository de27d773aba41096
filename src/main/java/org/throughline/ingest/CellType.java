package org.throughline.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The types of cells that Throughline's tables have, out of those of Table Schema.
 */
enum CellType {

	/** Any text. */
	@JsonProperty("string")
	STRING {
		@Override
		Object parse(String cell) {
			return cell;
		}
	},

	/** A whole number. */
	@JsonProperty("integer")
	INTEGER {
		@Override
		@Nullable Object parse(String cell) {
			return DIGITS.matcher(cell).matches() ? Long.valueOf(cell) : null;
		}
	},

	/** {@code true} or {@code false}. */
	@JsonProperty("boolean")
	BOOLEAN {
		@Override
		@Nullable Object parse(String cell) {
			return switch (cell) {
				case "true" -> true;
				case "false" -> false;
				default -> null;
			};
		}
	},

	/** A day as ISO 8601 writes it. */
	@JsonProperty("date")
	DATE {
		@Override
		@Nullable Object parse(String cell) {
			try {
				return DAY.matcher(cell).matches() ? LocalDate.parse(cell) : null;
			}
			catch (DateTimeParseException ex) {
				return null;
			}
		}
	};

	private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,18}");

	private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

	/** The value of a cell that is not empty, or null where it is not of this type. */
	abstract @Nullable Object parse(String cell);

}
