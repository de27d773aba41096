package org.throughline.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A Data Package as it was read: its tables and the documents that they quote.
 */
final class DataPackage {

	private final Descriptor descriptor;

	private final String checksum;

	private final Map<String, List<Row>> tables;

	private final Map<String, DocumentText> documents;

	private final Map<String, Map<String, Row>> rowsById = new TreeMap<>();

	/**
	 * Of these parts.
	 * @param descriptor what it says of itself
	 * @param checksum over all its files
	 * @param tables the rows of every table, in the order of the file
	 * @param documents the texts, by the document's id
	 */
	DataPackage(Descriptor descriptor, String checksum, Map<String, List<Row>> tables,
			Map<String, DocumentText> documents) {
		this.descriptor = descriptor;
		this.checksum = checksum;
		this.tables = tables;
		this.documents = documents;
		tables.forEach((table, rows) -> this.rowsById.put(table, byId(rows)));
	}

	private static Map<String, Row> byId(List<Row> rows) {
		return rows.stream()
			.filter((row) -> row.shape().has("id") && row.get("id") != null)
			.collect(Collectors.toMap((row) -> row.text("id"), Function.identity(), (first, second) -> first));
	}

	Descriptor descriptor() {
		return this.descriptor;
	}

	String checksum() {
		return this.checksum;
	}

	/** The names of its tables. */
	Iterable<String> tables() {
		return this.tables.keySet();
	}

	List<Row> rows(String table) {
		return Objects.requireNonNull(this.tables.get(table), table);
	}

	/** A record by its id, if there is one in this table. */
	@Nullable Row find(String table, @Nullable String id) {
		return (id != null) ? Objects.requireNonNull(this.rowsById.get(table), table).get(id) : null;
	}

	/**
	 * A record that the check has found to be there.
	 * @throws IllegalStateException if it is not
	 */
	Row get(String table, String id) {
		Row row = find(table, id);
		if (row == null) {
			throw new IllegalStateException("There is no %s in the table %s".formatted(id, table));
		}
		return row;
	}

	/** The text of a document, if it could be read. */
	@Nullable DocumentText document(@Nullable String id) {
		return (id != null) ? this.documents.get(id) : null;
	}

	/**
	 * The text of a document that the check has found to be there.
	 * @throws IllegalStateException if it is not
	 */
	DocumentText text(String id) {
		DocumentText document = document(id);
		if (document == null) {
			throw new IllegalStateException("There is no text of " + id);
		}
		return document;
	}

	/** Rows of a table by the cell that a column has, rows with an empty one left out. */
	Map<String, List<Row>> grouped(String table, String column) {
		return grouped(rows(table).stream(), column);
	}

	/** The same, each group in the order of its rows' positions. */
	Map<String, List<Row>> groupedInOrder(String table, String column) {
		return grouped(rows(table).stream().sorted(Comparator.comparingLong((row) -> row.number("position"))), column);
	}

	private static Map<String, List<Row>> grouped(Stream<Row> rows, String column) {
		return rows.filter((row) -> row.get(column) != null).collect(Collectors.groupingBy((row) -> row.text(column)));
	}

}
