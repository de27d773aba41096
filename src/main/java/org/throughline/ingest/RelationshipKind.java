package org.throughline.ingest;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table become relationships: one for each row in which neither end is
 * empty.
 *
 * @param type of the relationships
 * @param table of the package
 * @param from the column that names the node it starts at
 * @param to the column that names the node it ends at
 * @param columns those that become properties
 */
record RelationshipKind(String type, String table, String from, String to, List<String> columns) {

	/** In the place of a column: the node that the row itself makes. */
	static final String SELF = "";

	static RelationshipKind of(String type, String table, String from, String to, String... columns) {
		return new RelationshipKind(type, table, from, to, List.of(columns));
	}

	Stream<Relationship> relationships(DataPackage data) {
		return data.rows(this.table).stream().flatMap(this::relationship);
	}

	private Stream<Relationship> relationship(Row row) {
		String start = end(row, this.from);
		String end = end(row, this.to);
		return (start != null && end != null)
				? Stream.of(new Relationship(this.type, start, end, Cells.properties(row, this.columns)))
				: Stream.empty();
	}

	private static @Nullable String end(Row row, String column) {
		return column.equals(SELF) ? Cells.id(row) : row.get(column);
	}

}
