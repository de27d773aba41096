package org.throughline.ingest;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads the files of a Data Package and notes those that cannot be read. The shape of its
 * tables is that of the package which Throughline is delivered with.
 */
final class PackageReader {

	private static final Pattern SAFE_PATH = Pattern
		.compile("(?!\\.\\.?(/|$))[^/\\\\:\\x00]+(/(?!\\.\\.?(/|$))[^/\\\\:\\x00]+)*");

	private static final Pattern MAY_LIE_THERE = Pattern.compile("(.*/)?(\\..*|[^/]+\\.md)");

	private final PackageFiles files;

	private final Faults faults;

	private final Set<String> present;

	private final SortedMap<String, String> checksums = new TreeMap<>();

	PackageReader(PackageFiles files, Faults faults) {
		this.files = files;
		this.faults = faults;
		this.present = files.paths();
	}

	DataPackage read() {
		Descriptor descriptor = readDescriptor();
		Map<String, List<Row>> tables = readTables(descriptor);
		Map<String, DocumentText> documents = readDocuments(tables.getOrDefault("documents", List.of()));
		if (!this.faults.hideRows()) {
			checkForUnknownFiles();
		}
		return new DataPackage(descriptor, Sha256.ofAll(this.checksums), tables, documents);
	}

	private Descriptor readDescriptor() {
		String json = text(DescriptorFile.NAME,
				new Fault(FaultKind.MISSING_FILE, DescriptorFile.NAME, 0, "", "is not in " + this.files.place()));
		try {
			if (json != null) {
				Descriptor descriptor = DescriptorFile.parse(json);
				new DescriptorCheck(this.faults).check(descriptor);
				return descriptor;
			}
		}
		catch (JacksonException ex) {
			this.faults.add(FaultKind.DESCRIPTOR, DescriptorFile.NAME,
					(ex.getLocation() != null) ? ex.getLocation().getLineNr() : 0, ex.getOriginalMessage());
		}
		return new Descriptor(null, null, null, null, null);
	}

	private Map<String, List<Row>> readTables(Descriptor descriptor) {
		Map<String, String> paths = descriptor.resources()
			.stream()
			.collect(Collectors.toMap(TableShape::name, TableShape::path, (first, second) -> first));
		Map<String, List<Row>> tables = new LinkedHashMap<>();
		for (TableShape shape : DescriptorFile.delivered().resources()) {
			// one that is missing is a fault of the descriptor
			String path = paths.get(shape.name());
			tables.put(shape.name(), (path != null) ? readTable(shape, path) : List.of());
		}
		return tables;
	}

	private List<Row> readTable(TableShape shape, String path) {
		String text = text(path, new Fault(FaultKind.MISSING_FILE, path, 0, "",
				"the file of the table %s is not there".formatted(shape.name())));
		return (text != null) ? new TableReader(shape, path, this.faults).read(text) : List.of();
	}

	private Map<String, DocumentText> readDocuments(List<Row> rows) {
		Map<String, DocumentText> documents = new HashMap<>();
		for (Row row : rows) {
			String id = row.get("id");
			String path = row.get("path");
			if (id != null && path != null) {
				String text = text(path, new Fault(FaultKind.MISSING_FILE, row.file(), row.line(), row.key(),
						"its text %s is not there".formatted(path)));
				if (text != null) {
					checkSame(row, path);
					documents.put(id, new DocumentText(text));
				}
			}
		}
		return documents;
	}

	private void checkSame(Row document, String path) {
		String checksum = String.valueOf(this.checksums.get(path));
		if (!document.is("sha256", checksum)) {
			this.faults.add(FaultKind.CHECKSUM, document, "%s has the checksum %s".formatted(path, checksum));
		}
	}

	private @Nullable String text(String path, Fault ifMissing) {
		byte[] content = content(path, ifMissing);
		return (content != null) ? Utf8.decode(path, content, this.faults) : null;
	}

	private byte @Nullable [] content(String path, Fault ifMissing) {
		if (!SAFE_PATH.matcher(path).matches()) {
			this.faults.add(new Fault(FaultKind.ESCAPING_PATH, ifMissing.file(), ifMissing.line(), ifMissing.record(),
					"the path %s is no path below the package's folder".formatted(path)));
			return null;
		}
		if (!this.present.contains(path)) {
			this.faults.add(ifMissing);
			return null;
		}
		byte[] content = this.files.read(path);
		this.checksums.put(path, Sha256.of(content));
		return content;
	}

	private void checkForUnknownFiles() {
		Set<String> unknown = new TreeSet<>(this.present);
		unknown.removeAll(this.checksums.keySet());
		unknown.stream()
			.filter((path) -> !MAY_LIE_THERE.matcher(path).matches())
			.forEach((path) -> this.faults.add(FaultKind.UNKNOWN_FILE, path, "nothing in the package names this file"));
	}

}
