package org.throughline.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Gives each of many parents its share of what one round trip brought for all of them.
 */
final class Batches {

	private Batches() {
	}

	/** What each parent has one of; those without are left out. */
	static <P, V> Map<P, V> one(Collection<P> parents, Function<P, @Nullable String> id,
			Function<Collection<String>, Map<String, V>> read) {
		Map<String, V> values = read.apply(ids(parents, id));
		Map<P, V> shares = new HashMap<>();
		for (P parent : parents) {
			V value = values.get(id.apply(parent));
			if (value != null) {
				shares.put(parent, value);
			}
		}
		return shares;
	}

	/** What each parent has any number of. */
	static <P, V> Map<P, List<V>> many(Collection<P> parents, Function<P, @Nullable String> id,
			Function<Collection<String>, Map<String, List<V>>> read) {
		Map<P, List<V>> shares = one(parents, id, read);
		parents.forEach((parent) -> shares.putIfAbsent(parent, List.of()));
		return shares;
	}

	/** The same for parents with arguments: one round trip for all that share theirs. */
	static <P, A extends @Nullable Object, V> Map<P, V> byArguments(Collection<P> parents, Function<P, A> arguments,
			BiFunction<Collection<P>, A, Map<P, V>> read) {
		Map<A, Set<P>> groups = new HashMap<>();
		parents
			.forEach((parent) -> groups.computeIfAbsent(arguments.apply(parent), (key) -> new HashSet<>()).add(parent));
		Map<P, V> shares = new HashMap<>();
		groups.forEach((key, group) -> shares.putAll(read.apply(group, key)));
		return shares;
	}

	private static <P> Set<String> ids(Collection<P> parents, Function<P, @Nullable String> id) {
		Set<String> ids = new HashSet<>();
		for (P parent : parents) {
			String key = id.apply(parent);
			if (key != null) {
				ids.add(key);
			}
		}
		return ids;
	}

}
