package org.throughline.ingest;

/**
 * The configured package, which is read and checked from the moment that this is made:
 * before the database starts, which takes longer.
 */
final class PackageReading {

	private final Ahead<Reading> reading;

	PackageReading(LoadProperties properties) {
		this.reading = Ahead.begin("read-package", () -> {
			DataPackage data = PackageCheck.sound(properties.files());
			return new Reading(data, Projection.of(data));
		});
	}

	/**
	 * Waits for it.
	 * @throws PackageException if the package cannot be read or is not sound
	 */
	Reading result() {
		return this.reading.result();
	}

	/**
	 * A sound package and the graph that it makes.
	 */
	record Reading(DataPackage data, Projection projection) {

	}

}
