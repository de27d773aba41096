package org.throughline.ingest;

import java.lang.module.ModuleDescriptor;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;

/**
 * Which package in which version, and which graph was made of it.
 *
 * @param name of the package
 * @param version of the package
 * @param checksum over the package's files
 * @param projection checksum over what a load of it writes
 */
record Release(String name, String version, String checksum, String projection) {

	/** The question which one the graph holds. */
	static final String QUERY = "ingest/dataset";

	static Release of(MapAccessor row) {
		return new Release(row.get("name").asString(), row.get("version").asString(), row.get("checksum").asString(),
				row.get("projection").asString(""));
	}

	/** Whether this one may take the place of what the graph holds. */
	Verdict over(@Nullable Release held, boolean replace) {
		if (held == null) {
			return Verdict.LOAD;
		}
		if (equals(held)) {
			return Verdict.SAME;
		}
		if (replace) {
			return Verdict.LOAD;
		}
		if (!this.name.equals(held.name())) {
			return Verdict.OTHER_PACKAGE;
		}
		return isOlderThan(held) ? Verdict.OLDER : Verdict.LOAD;
	}

	private boolean isOlderThan(Release held) {
		return ModuleDescriptor.Version.parse(this.version)
			.compareTo(ModuleDescriptor.Version.parse(held.version())) < 0;
	}

	@Override
	public String toString() {
		return "%s %s (checksum %.12s)".formatted(this.name, this.version, this.checksum);
	}

	/**
	 * What to do with a package, given what the graph holds.
	 */
	enum Verdict {

		/** Write it. */
		LOAD,

		/** The graph holds exactly this. */
		SAME,

		/** The graph holds a package of another name. */
		OTHER_PACKAGE,

		/** The graph holds a later version. */
		OLDER

	}

}
