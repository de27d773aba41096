package org.throughline.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of an order of actions, as ranges of keys in the sequence of the order.
 *
 * @param descending whether the order runs from the highest key of each range to its
 * lowest
 */
record KeyRanges(List<KeyRange> ranges, boolean descending) {

	/**
	 * What comes after this key in the order; nothing where the stretch does not hold it.
	 */
	KeyRanges after(String key, boolean inclusive) {
		for (int i = 0; i < this.ranges.size(); i++) {
			KeyRange range = this.ranges.get(i);
			if (range.contains(key)) {
				List<KeyRange> rest = new ArrayList<>(this.ranges.subList(i, this.ranges.size()));
				rest.set(0, this.descending ? range.below(key, inclusive) : range.above(key, inclusive));
				return new KeyRanges(rest, this.descending);
			}
		}
		return new KeyRanges(List.of(), this.descending);
	}

	/**
	 * What comes before this key in the order; nothing where the stretch does not hold
	 * it.
	 */
	KeyRanges before(String key, boolean inclusive) {
		return reversed().after(key, inclusive).reversed();
	}

	/** The same stretch from its end. */
	KeyRanges reversed() {
		return new KeyRanges(this.ranges.reversed(), !this.descending);
	}

}
