package org.throughline.ingest;

import java.util.List;
import java.util.Map;

/**
 * A plan has what its holding says, and every action the words or at least the passage by
 * which it is known.
 */
final class PlanRule implements Rule {

	@Override
	public void check(DataPackage data, Faults faults) {
		checkHoldings(data, faults);
		checkShownStatements(data, faults);
	}

	private static void checkHoldings(DataPackage data, Faults faults) {
		Map<String, List<Row>> actions = data.grouped("actions", "plan");
		Map<String, List<Row>> documents = data.grouped("plan-documents", "plan");
		for (Row plan : data.rows("plans")) {
			if (plan.is("holding", "NOT_HELD")) {
				if (actions.containsKey(plan.key())) {
					faults.add(FaultKind.HOLDING, plan, "it is not held and has actions");
				}
				if (plan.get("source") == null) {
					faults.add(FaultKind.HOLDING, plan, "it is not held and names no source that it is known from");
				}
			}
			else if (!documents.containsKey(plan.key())) {
				faults.add(FaultKind.HOLDING, plan, "it is held and stands in no document");
			}
		}
	}

	private static void checkShownStatements(DataPackage data, Faults faults) {
		Map<String, List<Row>> statements = data.grouped("statements", "action");
		Map<String, List<Row>> passages = data.grouped("passages", "record");
		for (Row action : data.rows("actions")) {
			List<Row> wordings = statements.getOrDefault(action.key(), List.of());
			long shown = wordings.stream().filter((statement) -> statement.flag("shown")).count();
			if (wordings.isEmpty() && !passages.containsKey(action.key())) {
				faults.add(FaultKind.NO_PASSAGE, action, "it has neither a statement nor a passage that names it");
			}
			if (!wordings.isEmpty() && shown != 1) {
				faults.add(FaultKind.SHOWN, action,
						"%d of its %d statements are shown".formatted(shown, wordings.size()));
			}
		}
	}

}
