package org.throughline.lineage;

import java.util.ArrayList;
import java.util.List;

/**
 * A graph in which the ways from first to last multiply with each layer: every action is
 * linked to all of the next layer.
 */
final class LayeredDiamonds {

	static final String FIRST = "diamonds-1999/first";

	static final String LAST = "diamonds-2099/last";

	private LayeredDiamonds() {
	}

	static List<Step> steps(int layers, int width) {
		List<Step> steps = new ArrayList<>();
		List<String> previous = List.of(FIRST);
		for (int layer = 0; layer < layers; layer++) {
			List<String> next = new ArrayList<>();
			for (int place = 0; place < width; place++) {
				next.add("diamonds-%d/%d".formatted(2000 + layer, place));
			}
			join(steps, previous, next);
			previous = next;
		}
		join(steps, previous, List.of(LAST));
		return steps;
	}

	private static void join(List<Step> steps, List<String> earlier, List<String> later) {
		for (String from : earlier) {
			for (String to : later) {
				steps.add(new Step("link/%s~%s".formatted(from, to), from, to));
			}
		}
	}

}
