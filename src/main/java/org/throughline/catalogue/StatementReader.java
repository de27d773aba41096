package org.throughline.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Reads what sources print about actions: wordings, leads, timings, sums, measures and
 * updates.
 */
@Component
public class StatementReader {

	private final CatalogueQueries queries;

	StatementReader(CatalogueQueries queries) {
		this.queries = queries;
	}

	Map<String, List<Statement>> ofActions(Collection<String> actionIds) {
		return this.queries.several("action-statements", actionIds, Rows.node(Statement::from));
	}

	/** Those of the statements, or of the shown ones of the actions. */
	public Map<String, List<Lead>> leadsOf(Collection<String> actionOrStatementIds) {
		return this.queries.several("leads", actionOrStatementIds, StatementReader::lead);
	}

	/** Those of the statements, or of the shown ones of the actions; the whole first. */
	Map<String, List<Timing>> timingsOf(Collection<String> actionOrStatementIds) {
		return this.queries.several("timings", actionOrStatementIds, Rows.node(Timing::from));
	}

	/**
	 * The whole timings of the statements, or of the shown ones of the actions, that have
	 * any.
	 */
	public Map<String, Timing> wholeTimingsOf(Collection<String> actionOrStatementIds) {
		return timingsOf(actionOrStatementIds).entrySet()
			.stream()
			.filter((entry) -> entry.getValue().getFirst().whole())
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().getFirst()));
	}

	Map<String, List<Funding>> fundingOf(Collection<String> actionIds) {
		return this.queries.several("action-funding", actionIds, Rows.node(Funding::from));
	}

	Map<String, List<Measure>> measuresOf(Collection<String> actionOrPlanIds) {
		return this.queries.several("measures", actionOrPlanIds, Rows.node(Measure::from));
	}

	Map<String, List<ProgressUpdate>> updatesOf(Collection<String> actionIds) {
		return this.queries.several("action-updates", actionIds,
				(row) -> ProgressUpdate.from(row.get("node"), row.get("document").asString()));
	}

	private static Lead lead(Record row) {
		Value organisation = row.get("organisation");
		return new Lead(organisation.isNull() ? null : Organisation.from(organisation), row.get("printed").asString());
	}

}
