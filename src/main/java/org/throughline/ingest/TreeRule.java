package org.throughline.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in or under something else stays within its plan, and nothing is above
 * itself.
 */
final class TreeRule implements Rule {

	@Override
	public void check(DataPackage data, Faults faults) {
		checkSamePlan(data, "actions", "parent", "actions", faults);
		checkSamePlan(data, "actions", "section", "sections", faults);
		checkSamePlan(data, "sections", "parent", "sections", faults);
		checkSamePlan(data, "measures", "action", "actions", faults);
		checkCycles(data.rows("actions"), "id", "parent", faults);
		checkCycles(data.rows("sections"), "id", "parent", faults);
		checkCycles(data.rows("topics"), "id", "broader", faults);
		checkCycles(data.rows("organisation-parents"), "organisation", "parent", faults);
		checkCycles(data.rows("instrument-successions"), "earlier", "later", faults);
	}

	private static void checkSamePlan(DataPackage data, String table, String column, String otherTable, Faults faults) {
		for (Row row : data.rows(table)) {
			Row other = data.find(otherTable, row.get(column));
			String plan = (other != null) ? other.get("plan") : null;
			if (plan != null && !row.is("plan", plan)) {
				faults.add(FaultKind.OTHER_PLAN, row,
						"its %s %s is of the plan %s".formatted(column, row.get(column), plan));
			}
		}
	}

	private static void checkCycles(List<Row> rows, String from, String to, Faults faults) {
		Map<String, Set<String>> above = new HashMap<>();
		for (Row row : rows) {
			String lower = row.get(from);
			String upper = row.get(to);
			if (lower != null && upper != null) {
				above.computeIfAbsent(lower, (key) -> new HashSet<>()).add(upper);
			}
		}
		for (Row row : rows) {
			String lower = row.get(from);
			String upper = row.get(to);
			if (lower != null && upper != null && leadsTo(upper, lower, above)) {
				faults.add(FaultKind.CYCLE, row, "by its %s %s it comes back to itself".formatted(to, upper));
			}
		}
	}

	private static boolean leadsTo(String start, String goal, Map<String, Set<String>> above) {
		Set<String> seen = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (next.equals(goal)) {
				return true;
			}
			if (seen.add(next)) {
				open.addAll(above.getOrDefault(next, Set.of()));
			}
		}
		return false;
	}

}
