package org.throughline.ingest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.throughline.database.CypherFiles;
import org.throughline.database.GraphUnavailableException;
import org.throughline.database.ReleaseFence;

/**
 * Writes a Data Package into the graph, in the place of what is there, in one
 * transaction: all of it or nothing.
 * <p>
 * It takes out all records and writes them anew rather than comparing them, because that
 * cannot leave anything behind; a package that is there already is not touched.
 */
class GraphLoader {

	static final String SCHEMA = "schema.cypher";

	static final String NODES = "load/nodes.cypher";

	static final String RELATIONSHIPS = "load/relationships.cypher";

	static final String DATASET = "load/dataset.cypher";

	private static final Logger logger = LoggerFactory.getLogger(GraphLoader.class);

	private final CypherFiles files;

	private final Neo4jClient client;

	private final PlatformTransactionManager transactions;

	private final ReleaseFence fence;

	private final Duration timeout;

	GraphLoader(CypherFiles files, Neo4jClient client, PlatformTransactionManager transactions, ReleaseFence fence,
			Duration timeout) {
		this.files = files;
		this.client = client;
		this.transactions = transactions;
		this.fence = fence;
		this.timeout = timeout;
	}

	/**
	 * Loads a sound package, if it may take the place of what the graph holds.
	 * @param replace whether it may do so even if that is another package or a later
	 * version
	 * @return what came of it
	 * @throws LoadFailedException if the database does not take it
	 */
	LoadOutcome load(DataPackage data, boolean replace) {
		return load(data, Projection.of(data), replace);
	}

	/** The same, where the graph that the package makes has been worked out already. */
	LoadOutcome load(DataPackage data, Projection projection, boolean replace) {
		Descriptor descriptor = data.descriptor();
		Release offered = new Release(descriptor.name(), descriptor.version(), data.checksum(),
				projection.checksum(this.files));
		AtomicBoolean committing = new AtomicBoolean();
		try {
			Release held = held();
			Release.Verdict verdict = offered.over(held, replace);
			if (verdict != Release.Verdict.LOAD) {
				return new LoadOutcome(verdict, offered, held);
			}
			writeSchema();
			return write(offered, descriptor, projection, replace, committing);
		}
		catch (RuntimeException ex) {
			throw LoadFailedException.of(offered, committing.get(), ex);
		}
	}

	/**
	 * What the graph holds; null where nothing. Asked for without the lock, so that a
	 * user that may only read needs no more where nothing is to be loaded, and with the
	 * time that a load may take, because the first question to a database that has just
	 * started is slow.
	 * @throws GraphUnavailableException if the graph does not answer
	 */
	@Nullable Release held() {
		TransactionTemplate reads = new TransactionTemplate(this.transactions, definition());
		reads.setReadOnly(true);
		try {
			return reads.execute((transaction) -> readHeld());
		}
		catch (RuntimeException ex) {
			throw new GraphUnavailableException(
					"The graph does not say what it holds: " + LoadFailedException.reason(ex), ex);
		}
	}

	private @Nullable Release readHeld() {
		return this.client.query(this.files.query(Release.QUERY))
			.fetchAs(Release.class)
			.mappedBy((types, row) -> Release.of(row))
			.one()
			.orElse(null);
	}

	private void writeSchema() {
		TransactionTemplate schema = new TransactionTemplate(this.transactions, definition());
		schema.executeWithoutResult((transaction) -> this.files.statements(SCHEMA)
			.forEach((statement) -> this.client.query(statement).run()));
		schema.executeWithoutResult((transaction) -> run("load/await-indexes.cypher", Map.of()));
	}

	private LoadOutcome write(Release offered, Descriptor descriptor, Projection projection, boolean replace,
			AtomicBoolean committing) {
		long start = System.nanoTime();
		TransactionStatus transaction = this.transactions.getTransaction(definition());
		try {
			run("load/lock.cypher", Map.of());
			this.fence.heal();
			Release held = readHeld();
			Release.Verdict verdict = offered.over(held, replace);
			if (verdict == Release.Verdict.LOAD) {
				run("load/clear.cypher", Map.of());
				write(NODES, projection.nodes().stream().map(Node::row).toList());
				write(RELATIONSHIPS, projection.relationships().stream().map(Relationship::row).toList());
				run(DATASET, Map.of("dataset", dataset(offered, descriptor, projection)));
				committing.set(true);
				this.fence.commit(() -> this.transactions.commit(transaction));
				logger.info("Loaded {} in {} ms: {}, {}", offered,
						Duration.ofNanos(System.nanoTime() - start).toMillis(), projection.nodeCounts(),
						projection.relationshipCounts());
			}
			return new LoadOutcome(verdict, offered, held);
		}
		finally {
			if (!transaction.isCompleted()) {
				this.transactions.rollback(transaction);
			}
		}
	}

	private void write(String file, List<Map<String, Object>> rows) {
		Batch.of(rows).forEach((batch) -> run(file, Map.of("rows", batch.rows())));
	}

	private void run(String file, Map<String, Object> parameters) {
		this.files.statements(file).forEach((statement) -> this.client.query(statement).bindAll(parameters).run());
	}

	private static Map<String, Object> dataset(Release release, Descriptor descriptor, Projection projection) {
		Map<String, Long> counts = projection.nodeCounts();
		Map<String, Object> dataset = new LinkedHashMap<>();
		dataset.put("name", release.name());
		dataset.put("title", descriptor.title());
		dataset.put("version", release.version());
		dataset.put("checksum", release.checksum());
		dataset.put("projection", release.projection());
		dataset.put("licences", descriptor.licenses().stream().map(Descriptor.Licence::toString).toList());
		dataset.put("planCount", counts.getOrDefault("Plan", 0L));
		dataset.put("actionCount", counts.getOrDefault("Action", 0L));
		dataset.put("linkCount", projection.relationshipCounts().getOrDefault(LinkFacts.STEP, 0L));
		return dataset;
	}

	private TransactionDefinition definition() {
		DefaultTransactionDefinition definition = new DefaultTransactionDefinition(
				TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		definition.setTimeout(Math.toIntExact(this.timeout.toSeconds()));
		return definition;
	}

}
