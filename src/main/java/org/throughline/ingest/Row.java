package org.throughline.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in its table. An empty cell has no value, and so has one that is
 * not of its column's type, which is a fault of its own.
 *
 * @param shape its table
 * @param file the table's file
 * @param line the line on which it begins, from 1
 * @param cells the cells that are not empty, by column
 */
record Row(TableShape shape, String file, long line, Map<String, String> cells) {

	@Nullable String get(String column) {
		typeOf(column);
		return this.cells.get(column);
	}

	/**
	 * A cell that the check has found filled in.
	 * @throws IllegalStateException if it is empty
	 */
	String text(String column) {
		return required(column, get(column));
	}

	@Nullable Long integer(String column) {
		return (Long) value(column);
	}

	/**
	 * A number that the check has found filled in.
	 * @throws IllegalStateException if there is none
	 */
	long number(String column) {
		return required(column, integer(column));
	}

	@Nullable LocalDate date(String column) {
		return (LocalDate) value(column);
	}

	/**
	 * A day that the check has found filled in.
	 * @throws IllegalStateException if there is none
	 */
	LocalDate day(String column) {
		return required(column, date(column));
	}

	boolean flag(String column) {
		return Boolean.TRUE.equals(value(column));
	}

	/** The cell as its type has it. */
	@Nullable Object value(String column) {
		CellType type = typeOf(column);
		String cell = this.cells.get(column);
		return (cell != null) ? type.parse(cell) : null;
	}

	boolean is(String column, String expected) {
		return expected.equals(get(column));
	}

	/** The parts of a list that one cell holds. */
	List<String> list(String column) {
		String cell = get(column);
		return (cell != null) ? List.of(cell.split("; ")) : List.of();
	}

	/** Its primary key, for readers. */
	String key() {
		return this.shape.primaryKey()
			.stream()
			.map((column) -> this.cells.getOrDefault(column, "?"))
			.collect(Collectors.joining(" "));
	}

	private CellType typeOf(String column) {
		return this.shape.field(column)
			.orElseThrow(() -> new IllegalArgumentException(
					"The table %s has no column %s".formatted(this.shape.name(), column)))
			.type();
	}

	private <T> T required(String column, @Nullable T value) {
		if (value == null) {
			throw new IllegalStateException("%s:%d has no %s".formatted(this.file, this.line, column));
		}
		return value;
	}

}
