package org.throughline.comparison;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.throughline.lineage.Step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class FirstPathsTests {

	@Test
	void theShortestIsFirstThenByActionsThenByLinks() {
		FirstPaths paths = new FirstPaths(List.of(new Step("l1", "a", "b"), new Step("l2", "a", "c"),
				new Step("l3", "b", "z"), new Step("l5", "c", "y"), new Step("l4", "c", "y"), new Step("l6", "b", "y"),
				new Step("l7", "z", "y"), new Step("l9", "a", "b"), new Step("l8", "y", "a")));

		assertThat(linksTo("y", paths)).containsExactly("l1", "l6");
		assertThat(linksTo("z", paths)).containsExactly("l1", "l3");
		assertThat(paths.from("a")).doesNotContainKey("a");
	}

	@Test
	void lookAtEachLinkOnceWhereWaysMultiply() {
		List<Step> steps = new ArrayList<>(layers(12, 8));
		Collections.shuffle(steps, new Random(1));
		FirstPaths paths = new FirstPaths(steps);

		assertThat(Duration.ofNanos(time(() -> {
			for (int i = 0; i < 1000; i++) {
				paths.from("00-" + i % 8);
			}
		}))).isLessThan(Duration.ofSeconds(10));
		Map<String, Step> arrivals = paths.from("00-3");
		assertThat(arrivals).hasSize(11 * 8);
		assertThat(FirstPaths.to("11-7", arrivals)).extracting(Step::later)
			.containsExactly("01-0", "02-0", "03-0", "04-0", "05-0", "06-0", "07-0", "08-0", "09-0", "10-0", "11-7");
	}

	@Test
	void whatNothingLeadsFromLeadsNowhere() {
		assertThatNoException().isThrownBy(() -> new FirstPaths(List.of()).from("a"));
		assertThat(new FirstPaths(List.of(new Step("l", "a", "b"))).from("b")).isEmpty();
	}

	/** Layers of actions, each linked to all of the next layer. */
	private static List<Step> layers(int layers, int width) {
		List<Step> steps = new ArrayList<>();
		for (int layer = 1; layer < layers; layer++) {
			for (int from = 0; from < width; from++) {
				for (int to = 0; to < width; to++) {
					String earlier = "%02d-%d".formatted(layer - 1, from);
					String later = "%02d-%d".formatted(layer, to);
					steps.add(new Step("link/%s~%s".formatted(earlier, later), earlier, later));
				}
			}
		}
		return steps;
	}

	private static List<String> linksTo(String end, FirstPaths paths) {
		return FirstPaths.to(end, paths.from("a")).stream().map(Step::link).toList();
	}

	private static long time(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return System.nanoTime() - start;
	}

}
