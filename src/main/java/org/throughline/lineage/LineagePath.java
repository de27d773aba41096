package org.throughline.lineage;

import java.util.List;

import org.throughline.catalogue.Action;
import org.throughline.catalogue.Basis;

/**
 * One way from an earlier action to a later one; {@code links[i]} joins
 * {@code actions[i]} and {@code actions[i+1]}.
 */
public record LineagePath(List<Action> actions, List<Link> links) {

	public int length() {
		return this.links.size();
	}

	/** STATED only when every link is. */
	public Basis basis() {
		return this.links.stream().allMatch((link) -> link.basis() == Basis.STATED) ? Basis.STATED : Basis.JUDGED;
	}

}
