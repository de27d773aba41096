package org.throughline.ingest;

import java.lang.module.ModuleDescriptor;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks that a package says what it is, and that its tables have the shape of those that
 * Throughline is delivered with.
 */
final class DescriptorCheck {

	private final Faults faults;

	DescriptorCheck(Faults faults) {
		this.faults = faults;
	}

	void check(Descriptor descriptor) {
		if (descriptor.name().isBlank()) {
			fault(FaultKind.DESCRIPTOR, "the package has no name");
		}
		checkVersion(descriptor.version());
		checkTables(byName(descriptor), byName(DescriptorFile.delivered()));
	}

	private void checkVersion(String version) {
		try {
			ModuleDescriptor.Version.parse(version);
		}
		catch (IllegalArgumentException ex) {
			fault(FaultKind.DESCRIPTOR, "the version \"%s\" cannot be compared with others: %s".formatted(version,
					"it must begin with a number, such as 1.2.0"));
		}
	}

	private void checkTables(Map<String, TableShape> given, Map<String, TableShape> known) {
		known.forEach((name, shape) -> {
			TableShape other = given.get(name);
			if (other == null) {
				fault(FaultKind.OTHER_SCHEMA, "the table %s is missing".formatted(name));
			}
			else if (!other.schema().equals(shape.schema())) {
				fault(FaultKind.OTHER_SCHEMA,
						"the table %s is described otherwise%s".formatted(name, difference(shape, other)));
			}
		});
		given.keySet()
			.stream()
			.filter((name) -> !known.containsKey(name))
			.forEach((name) -> fault(FaultKind.OTHER_SCHEMA, "the table %s is not known".formatted(name)));
	}

	private static String difference(TableShape known, TableShape given) {
		return known.fields()
			.stream()
			.filter((field) -> !given.fields().contains(field))
			.map((field) -> ", from its column %s on".formatted(field.name()))
			.findFirst()
			.orElse(" in its keys or by further columns");
	}

	private static Map<String, TableShape> byName(Descriptor descriptor) {
		return descriptor.resources()
			.stream()
			.collect(Collectors.toMap(TableShape::name, Function.identity(), (first, second) -> first, TreeMap::new));
	}

	private void fault(FaultKind kind, String problem) {
		this.faults.add(kind, DescriptorFile.NAME, problem);
	}

}
