package org.throughline.database;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * How often each question was put to the graph.
 */
public final class RoundTrips {

	private RoundTrips() {
	}

	/** By the name of the question, those that were put at all. */
	public static Map<String, Long> of(MeterRegistry meters, Runnable asking) {
		Map<String, Long> before = counts(meters);
		asking.run();
		Map<String, Long> after = counts(meters);
		after.replaceAll((question, count) -> count - before.getOrDefault(question, 0L));
		after.values().removeAll(List.of(0L));
		return after;
	}

	public static long sum(Map<String, Long> counts) {
		return counts.values().stream().mapToLong(Long::longValue).sum();
	}

	private static Map<String, Long> counts(MeterRegistry meters) {
		Map<String, Long> counts = new TreeMap<>();
		for (Timer timer : meters.find("throughline.graph.query").timers()) {
			counts.put(String.valueOf(timer.getId().getTag("query")), timer.count());
		}
		return counts;
	}

}
