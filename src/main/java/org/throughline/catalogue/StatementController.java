package org.throughline.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what sources print about actions, and where.
 */
@Controller
class StatementController {

	private final StatementReader statements;

	private final PassageReader passages;

	private final DocumentReader documents;

	StatementController(StatementReader statements, PassageReader passages, DocumentReader documents) {
		this.statements = statements;
		this.passages = passages;
		this.documents = documents;
	}

	@BatchMapping
	Map<Action, List<Statement>> statements(List<Action> actions) {
		return Batches.many(actions, Action::id, this.statements::ofActions);
	}

	@BatchMapping(typeName = "Action", field = "leads")
	Map<Action, List<Lead>> leadsOfActions(List<Action> actions) {
		return Batches.many(actions, Action::id, this.statements::leadsOf);
	}

	@BatchMapping(typeName = "Action", field = "timing")
	Map<Action, Timing> timingOfActions(List<Action> actions) {
		return Batches.one(actions, Action::id, this.statements::wholeTimingsOf);
	}

	@BatchMapping
	Map<Action, List<Timing>> timings(List<Action> actions) {
		return Batches.many(actions, Action::id, this::singleTimings);
	}

	@BatchMapping
	Map<Action, List<Funding>> funding(List<Action> actions) {
		return Batches.many(actions, Action::id, this.statements::fundingOf);
	}

	@BatchMapping
	Map<Action, List<Measure>> measures(List<Action> actions) {
		return Batches.many(actions, Action::id, this.statements::measuresOf);
	}

	@BatchMapping
	Map<Action, List<ProgressUpdate>> updates(List<Action> actions) {
		return Batches.many(actions, Action::id, this.statements::updatesOf);
	}

	@BatchMapping(typeName = "Action", field = "passages")
	Map<Action, List<Passage>> passagesOfActions(List<Action> actions) {
		return Batches.many(actions, Action::id, this.passages::ofActions);
	}

	@BatchMapping(typeName = "Statement", field = "leads")
	Map<Statement, List<Lead>> leadsOfStatements(List<Statement> statements) {
		return Batches.many(statements, Statement::id, this.statements::leadsOf);
	}

	@BatchMapping(typeName = "Statement", field = "timing")
	Map<Statement, Timing> timingOfStatements(List<Statement> statements) {
		return Batches.one(statements, Statement::id, this.statements::wholeTimingsOf);
	}

	@BatchMapping(typeName = "Statement", field = "passages")
	Map<Statement, List<Passage>> passagesOfStatements(List<Statement> statements) {
		return Batches.many(statements, Statement::id, this.passages::ofRecords);
	}

	@BatchMapping(typeName = "Funding", field = "passage")
	Map<Funding, Passage> passageOfFunding(List<Funding> sums) {
		return Batches.one(sums, Funding::id, this::firstPassages);
	}

	@BatchMapping(typeName = "Measure", field = "passage")
	Map<Measure, Passage> passageOfMeasures(List<Measure> measures) {
		return Batches.one(measures, Measure::id, this::firstPassages);
	}

	@BatchMapping(typeName = "ProgressUpdate", field = "passages")
	Map<ProgressUpdate, List<Passage>> passagesOfUpdates(List<ProgressUpdate> updates) {
		return Batches.many(updates, ProgressUpdate::id, this.passages::ofRecords);
	}

	@BatchMapping(typeName = "ProgressUpdate", field = "document")
	Map<ProgressUpdate, Document> documentOfUpdates(List<ProgressUpdate> updates) {
		return Batches.one(updates, ProgressUpdate::documentId, this.documents::byIds);
	}

	private Map<String, List<Timing>> singleTimings(Collection<String> ids) {
		Map<String, List<Timing>> timings = this.statements.timingsOf(ids);
		timings.values().forEach((all) -> all.removeIf(Timing::whole));
		return timings;
	}

	private Map<String, Passage> firstPassages(Collection<String> recordIds) {
		return this.passages.ofRecords(recordIds)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().getFirst()));
	}

}
