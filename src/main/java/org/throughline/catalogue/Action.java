package org.throughline.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * A commitment, or a part of one: what a plan says will be done.
 *
 * @param latestStatus the status of its newest update that has one
 * @param knownFrom the day from which an {@code asOf} admits it
 * @param order sorts all actions by publication, plan and printed order
 * @param dueOrder sorts by the last day of the first due date, then as {@code order}
 * @param linkOrder sorts by the number of links, then as {@code order}
 */
public record Action(String id, String planId, String ref, boolean refGiven, int numbers, ActionKind kind,
		@Nullable String parentId, @Nullable String sectionId, @Nullable String title, String displayTitle,
		@Nullable String text, List<Undertaking> undertakings, @Nullable Status latestStatus, Origin origin, Fate fate,
		LocalDate knownFrom, String order, String dueOrder, String linkOrder) {

	/** Maps an {@code Action} node. */
	public static Action from(MapAccessor node) {
		return new Action(node.get("id").asString(), node.get("plan").asString(), node.get("ref").asString(),
				node.get("refGiven").asBoolean(), node.get("numbers").asInt(),
				ActionKind.valueOf(node.get("kind").asString()), NodeProperties.text(node, "parent"),
				NodeProperties.text(node, "section"), NodeProperties.text(node, "title"),
				node.get("displayTitle").asString(), NodeProperties.text(node, "text"), undertakings(node),
				NodeProperties.choice(Status.class, node, "status"), Origin.from(node), Fate.from(node),
				node.get("knownFrom").asLocalDate(), node.get("order").asString(), node.get("dueOrder").asString(),
				node.get("linkOrder").asString());
	}

	private static List<Undertaking> undertakings(MapAccessor node) {
		Value value = node.get("undertakings");
		return value.isNull() ? List.of() : value.asList((name) -> Undertaking.valueOf(name.asString()));
	}

}
