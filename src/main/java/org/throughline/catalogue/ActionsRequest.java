package org.throughline.catalogue;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A page of actions that is asked for.
 *
 * @param wholeLine whether an organisation stands for all that it came from and became
 * @param backwards whether the page is taken from the end of what lies between the
 * cursors
 * @param after key after which it begins
 * @param before key before which it ends
 */
record ActionsRequest(ActionFilter filter, ActionOrder order, boolean wholeLine, int size, boolean backwards,
		@Nullable String after, @Nullable String before) {

	/** The stretch between the cursors. */
	KeyRanges between() {
		KeyRanges keys = this.order.keys();
		if (this.after != null) {
			keys = keys.after(this.after, false);
		}
		return (this.before != null) ? keys.before(this.before, false) : keys;
	}

	/** The parameters of a question about one range of keys. */
	Map<String, @Nullable Object> parameters(KeyRange keys, int limit) {
		Map<String, @Nullable Object> parameters = new HashMap<>(this.filter.parameters());
		parameters.put("from", keys.from());
		parameters.put("to", keys.to());
		parameters.put("limit", limit);
		return parameters;
	}

}
