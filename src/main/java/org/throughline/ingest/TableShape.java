package org.throughline.ingest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A table as a resource of {@code datapackage.json} describes it.
 *
 * @param name the table's name
 * @param path where its rows lie, relative to the package's folder
 * @param schema its columns and keys
 */
record TableShape(String name, String path, Schema schema) {

	TableShape(@Nullable String name, @Nullable String path, @Nullable Schema schema) {
		this.name = Objects.requireNonNullElse(name, "");
		this.path = Objects.requireNonNullElse(path, "");
		this.schema = Objects.requireNonNullElse(schema, new Schema(null, null, null));
	}

	List<Field> fields() {
		return this.schema.fields();
	}

	List<String> primaryKey() {
		return this.schema.primaryKey();
	}

	boolean has(String column) {
		return field(column).isPresent();
	}

	Optional<Field> field(String column) {
		return fields().stream().filter((field) -> field.name().equals(column)).findFirst();
	}

	/**
	 * The columns of a table and what joins it to others.
	 */
	record Schema(List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys) {

		Schema(@Nullable List<Field> fields, @Nullable List<String> primaryKey,
				@Nullable List<ForeignKey> foreignKeys) {
			this.fields = Objects.requireNonNullElse(fields, List.of());
			this.primaryKey = Objects.requireNonNullElse(primaryKey, List.of());
			this.foreignKeys = Objects.requireNonNullElse(foreignKeys, List.of());
		}

	}

	/**
	 * A column.
	 */
	record Field(String name, CellType type, Constraints constraints) {

		Field(@Nullable String name, @Nullable CellType type, @Nullable Constraints constraints) {
			this.name = Objects.requireNonNullElse(name, "");
			this.type = Objects.requireNonNullElse(type, CellType.STRING);
			this.constraints = Objects.requireNonNullElse(constraints, new Constraints(false, false, null, null, null));
		}

	}

	/**
	 * What a column demands of its cells.
	 *
	 * @param required whether none may be empty
	 * @param unique whether no two may be the same
	 * @param pattern what each must match as a whole
	 * @param values the only ones allowed
	 * @param minimum the least one allowed
	 */
	record Constraints(boolean required, boolean unique, @Nullable String pattern,
			@JsonProperty("enum") @Nullable List<String> values, @Nullable Long minimum) {

	}

	/**
	 * Columns whose cells are keys of another table, or of the same one.
	 */
	record ForeignKey(List<String> fields, Reference reference) {

	}

	/**
	 * The table and columns that a foreign key names.
	 *
	 * @param resource the table; empty for the one that the key stands in
	 * @param fields its columns
	 */
	record Reference(String resource, List<String> fields) {

		String tableFrom(TableShape shape) {
			return this.resource.isEmpty() ? shape.name() : this.resource;
		}

	}

}
