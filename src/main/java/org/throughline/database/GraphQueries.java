package org.throughline.database;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks the graph the questions that stand in {@code graph/queries}, each in a transaction
 * of its own, in read access mode and with a time limit.
 * <p>
 * Every round trip is timed as {@code throughline.graph.query}, tagged with the
 * {@code query}'s name.
 */
public class GraphQueries {

	private static final Duration AT_ONCE = Duration.ofSeconds(1);

	private final CypherFiles files;

	private final Neo4jClient client;

	private final TransactionOperations reads;

	private final MeterRegistry meters;

	GraphQueries(CypherFiles files, Neo4jClient client, TransactionOperations reads, MeterRegistry meters) {
		this.files = files;
		this.client = client;
		this.reads = reads;
		this.meters = meters;
	}

	/**
	 * All rows that answer a question, in its order, in one round trip.
	 * @param name path of the question under {@code graph/queries}, without the ending
	 * @throws GraphTimeoutException if it takes longer than it may
	 * @throws GraphUnavailableException if the graph cannot be reached
	 */
	public <T> List<T> list(String name, Map<String, ? extends @Nullable Object> parameters,
			Function<? super Record, ? extends T> row) {
		return list(name, Map.of(), parameters, row);
	}

	/**
	 * The same for a question with bounds that Cypher takes as literal numbers only.
	 * @param bounds a number for each name that stands in the file as a comment just
	 * before the number it is to replace
	 */
	public <T> List<T> list(String name, Map<String, Integer> bounds,
			Map<String, ? extends @Nullable Object> parameters, Function<? super Record, ? extends T> row) {
		return ask(name, bounds, parameters).stream().<T>map(row).toList();
	}

	/**
	 * The row that answers a question, if there is one, in one round trip.
	 * @param name path of the question under {@code graph/queries}, without the ending
	 * @throws GraphTimeoutException if it takes longer than it may
	 * @throws GraphUnavailableException if the graph cannot be reached
	 * @throws IncorrectResultSizeDataAccessException if there are several
	 */
	public <T> Optional<T> one(String name, Map<String, ? extends @Nullable Object> parameters,
			Function<? super Record, ? extends T> row) {
		Collection<Record> rows = ask(name, Map.of(), parameters);
		if (rows.size() > 1) {
			throw new IncorrectResultSizeDataAccessException("The question %s has more than one answer".formatted(name),
					1, rows.size());
		}
		return rows.stream().findFirst().map(row);
	}

	private Collection<Record> ask(String name, Map<String, Integer> bounds,
			Map<String, ? extends @Nullable Object> parameters) {
		String cypher = withBounds(this.files.query(name), bounds);
		Timer.Sample sample = Timer.start(this.meters);
		try {
			return readOnceMoreIfConnectionIsLost(cypher, parameters);
		}
		catch (RuntimeException ex) {
			throw GraphFailures.translate(name, ex);
		}
		finally {
			sample.stop(this.meters.timer("throughline.graph.query", "query", name));
		}
	}

	private static String withBounds(String cypher, Map<String, Integer> bounds) {
		String bounded = cypher;
		for (Map.Entry<String, Integer> bound : bounds.entrySet()) {
			bounded = bounded.replaceAll("/\\*" + Pattern.quote(bound.getKey()) + "\\*/ *\\d+",
					String.valueOf(bound.getValue()));
		}
		return bounded;
	}

	/**
	 * A pooled connection may have died unnoticed, for instance when the database was
	 * restarted: that shows at once, unlike a database that cannot be reached.
	 */
	private Collection<Record> readOnceMoreIfConnectionIsLost(String cypher,
			Map<String, ? extends @Nullable Object> parameters) {
		long start = System.nanoTime();
		try {
			return read(cypher, parameters);
		}
		catch (RuntimeException ex) {
			if (GraphFailures.isLostConnection(ex) && System.nanoTime() - start < AT_ONCE.toNanos()) {
				return read(cypher, parameters);
			}
			throw ex;
		}
	}

	private Collection<Record> read(String cypher, Map<String, ? extends @Nullable Object> parameters) {
		return this.reads.execute((transaction) -> this.client.query(cypher)
			.bindAll(new HashMap<>(parameters))
			.fetchAs(Record.class)
			.mappedBy((types, row) -> row)
			.all());
	}

}
