package org.throughline.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table become nodes.
 *
 * @param label of the nodes
 * @param table of the package
 * @param columns those that become properties, beside the id
 * @param facts further properties, which follow from other columns or tables
 */
record NodeKind(String label, String table, List<String> columns, Function<Row, Map<String, @Nullable Object>> facts) {

	static NodeKind of(String label, String table, String... columns) {
		return new NodeKind(label, table, List.of(columns), (row) -> Map.of());
	}

	NodeKind with(Function<Row, Map<String, @Nullable Object>> facts) {
		return new NodeKind(this.label, this.table, this.columns, facts);
	}

	Stream<Node> nodes(DataPackage data) {
		return data.rows(this.table).stream().map(this::node);
	}

	private Node node(Row row) {
		Map<String, Object> properties = Cells.properties(row, this.columns);
		this.facts.apply(row).forEach((name, value) -> {
			if (value != null) {
				properties.put(name, value);
			}
		});
		properties.put("id", Cells.id(row));
		return new Node(this.label, properties);
	}

}
