package org.throughline.lineage;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

import org.throughline.catalogue.Basis;
import org.throughline.catalogue.Confidence;

/**
 * One recorded step between two actions, always from the older to the newer, whichever
 * way its type reads.
 *
 * @param earlier id of the older end
 * @param later id of the newer end
 * @param confidence how sure the reading is; null for a stated link
 */
public record Link(String id, LinkType type, String earlier, String later, Basis basis, @Nullable Confidence confidence,
		LinkChange change, LinkScope earlierScope, LinkScope laterScope, @Nullable String rationale,
		@Nullable String doubt, @Nullable Withdrawal withdrawn) {

	/** From a map of the node's properties with the ids of both ends beside them. */
	static Link from(MapAccessor link) {
		return new Link(link.get("id").asString(), LinkType.valueOf(link.get("type").asString()),
				link.get("earlier").asString(), link.get("later").asString(),
				Basis.valueOf(link.get("basis").asString()),
				orNull(link.get("confidence"), (value) -> Confidence.valueOf(value.asString())),
				LinkChange.valueOf(link.get("change").asString()),
				LinkScope.valueOf(link.get("earlierScope").asString()),
				LinkScope.valueOf(link.get("laterScope").asString()), orNull(link.get("rationale"), Value::asString),
				orNull(link.get("doubt"), Value::asString),
				orNull(link.get("withdrawnOn"), (on) -> new Withdrawal(on.asLocalDate(),
						link.get("withdrawnRelease").asString(), link.get("withdrawnReason").asString())));
	}

	private static <T> @Nullable T orNull(Value value, Function<Value, T> mapper) {
		return value.isNull() ? null : mapper.apply(value);
	}

}
