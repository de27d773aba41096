package org.throughline.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.throughline.database.CypherFiles;

/**
 * The graph that a sound Data Package makes, as {@code graph/README.md} describes it.
 *
 * @param nodes all of them, each with an id of its own
 * @param relationships all of them, between those nodes
 */
record Projection(List<Node> nodes, List<Relationship> relationships) {

	static Projection of(DataPackage data) {
		Passages passages = new Passages(data);
		DiscrepancyNodes discrepancies = new DiscrepancyNodes(data);
		LinkFacts links = new LinkFacts(data);
		return new Projection(
				Stream
					.of(NodeKinds.of(data, links).stream().flatMap((kind) -> kind.nodes(data)), passages.nodes(),
							discrepancies.nodes())
					.flatMap(Function.identity())
					.toList(),
				Stream
					.of(RelationshipKinds.of(data), links.relationships(), passages.relationships(),
							discrepancies.relationships())
					.flatMap(Function.identity())
					.toList());
	}

	/**
	 * One checksum for everything that a load of it writes: it differs where the package
	 * does, and where a new release of Throughline makes another graph of it.
	 */
	String checksum(CypherFiles files) {
		MessageDigest digest = Sha256.digest();
		Stream<String> statements = Stream
			.of(GraphLoader.SCHEMA, GraphLoader.NODES, GraphLoader.RELATIONSHIPS, GraphLoader.DATASET)
			.flatMap((file) -> files.statements(file).stream());
		Stream
			.of(statements, this.nodes.stream().map(Node::toString),
					this.relationships.stream().map(Relationship::toString))
			.flatMap(Function.identity())
			.forEach((text) -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
		return HexFormat.of().formatHex(digest.digest());
	}

	/** How many nodes there are of each label, by its name. */
	Map<String, Long> nodeCounts() {
		return this.nodes.stream().collect(Collectors.groupingBy(Node::label, TreeMap::new, Collectors.counting()));
	}

	/** How many relationships there are of each type, by its name. */
	Map<String, Long> relationshipCounts() {
		return this.relationships.stream()
			.collect(Collectors.groupingBy(Relationship::type, TreeMap::new, Collectors.counting()));
	}

}
