package org.throughline.ingest;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What {@code datapackage.json} says of the package as a whole.
 *
 * @param name stays the same from version to version
 * @param title for readers
 * @param version the release of the data
 * @param licenses under which its parts may be used
 * @param resources its tables
 */
record Descriptor(String name, String title, String version, List<Licence> licenses, List<TableShape> resources) {

	Descriptor(@Nullable String name, @Nullable String title, @Nullable String version,
			@Nullable List<Licence> licenses, @Nullable List<TableShape> resources) {
		this.name = Objects.requireNonNullElse(name, "");
		this.title = Objects.requireNonNullElse(title, this.name);
		this.version = Objects.requireNonNullElse(version, "");
		this.licenses = Objects.requireNonNullElse(licenses, List.of());
		this.resources = Objects.requireNonNullElse(resources, List.of());
	}

	/**
	 * A licence by its title, or by its name where it has no title.
	 */
	record Licence(@Nullable String name, @Nullable String title) {

		@Override
		public String toString() {
			return Objects.requireNonNullElse(this.title, Objects.requireNonNullElse(this.name, ""));
		}

	}

}
