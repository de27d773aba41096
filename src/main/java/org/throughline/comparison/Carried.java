package org.throughline.comparison;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.throughline.catalogue.Action;
import org.throughline.lineage.Step;

/**
 * One pair of actions that a path joins.
 *
 * @param steps the first path from one to the other
 */
public record Carried(Action earlier, Action later, List<Step> steps) {

	/**
	 * From the earlier wording to the later; empty where the words of one are not known.
	 */
	public List<WordingChange> wording() {
		return Wordings.changes(published(this.earlier), published(this.later));
	}

	private static @Nullable String published(Action action) {
		return (action.text() != null) ? action.text() : action.title();
	}

}
