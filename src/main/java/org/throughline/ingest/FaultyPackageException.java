package org.throughline.ingest;

import java.util.List;

/**
 * Raised where a Data Package has faults.
 */
public class FaultyPackageException extends PackageException {

	private final transient List<Fault> faults;

	FaultyPackageException(String place, List<Fault> faults) {
		super("%s has faults and is not loaded:%n%s".formatted(capitalised(place), new FaultReport(faults)));
		this.faults = List.copyOf(faults);
	}

	public List<Fault> faults() {
		return this.faults;
	}

	private static String capitalised(String place) {
		return Character.toUpperCase(place.charAt(0)) + place.substring(1);
	}

}
