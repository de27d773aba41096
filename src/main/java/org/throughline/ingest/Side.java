package org.throughline.ingest;

import java.util.List;

/**
 * The two ways to look from an action: to where it came from, and to what became of it.
 */
enum Side {

	/** Towards earlier plans. */
	ORIGIN("later", "CONTINUES", "FIRST_PLAN"),

	/** Towards later plans. */
	FATE("earlier", "CARRIED_FORWARD", "CURRENT");

	private final String end;

	private final String linked;

	private final String outermost;

	Side(String end, String linked, String outermost) {
		this.end = end;
		this.linked = linked;
		this.outermost = outermost;
	}

	/** The end of a link at which an action stands that the link leads this way from. */
	String end() {
		return this.end;
	}

	/** What holds where a link leads to another plan. */
	String linked() {
		return this.linked;
	}

	/** What holds where there is no other plan of the series this way. */
	String outermost() {
		return this.outermost;
	}

	/** All that can hold, the first that applies first. */
	List<String> precedence() {
		return switch (this) {
			case ORIGIN -> List.of(this.linked, this.outermost, "NEW", Standing.NOT_REVIEWED);
			case FATE ->
				List.of(this.linked, this.outermost, "UNACCOUNTED", "NO_SUCCESSOR_FOUND", Standing.NOT_REVIEWED);
		};
	}

}
