package org.throughline.ingest;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.springframework.core.io.ClassPathResource;

/**
 * Makes a Data Package for a test: rows from the columns that matter, quotations found in
 * the documents' texts, tables sorted as they must be.
 */
public final class PackageBuilder {

	private final Map<String, TableShape> shapes = new LinkedHashMap<>();

	private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

	private final Map<String, String> texts = new HashMap<>();

	private String name = "small";

	private String version = "1.0.0";

	public PackageBuilder() {
		DescriptorFile.delivered().resources().forEach((shape) -> {
			this.shapes.put(shape.name(), shape);
			this.tables.put(shape.name(), new ArrayList<>());
		});
	}

	public PackageBuilder named(String name) {
		this.name = name;
		return this;
	}

	public PackageBuilder version(String version) {
		this.version = version;
		return this;
	}

	/** A row from pairs of columns and values; the other cells stay empty. */
	public PackageBuilder row(String table, Object... pairs) {
		Map<String, String> row = new HashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			row.put(column(table, pairs[i].toString()), pairs[i + 1].toString());
		}
		rows(table).add(row);
		return this;
	}

	/** A document published within a month, and its text. */
	public PackageBuilder document(String slug, String printed, String from, String to, String text) {
		this.texts.put("document/" + slug, text);
		return row("documents", "id", "document/" + slug, "title", "The " + slug, "publisher", "The office",
				"published_printed", printed, "published_from", from, "published_to", to, "licence", "Open licence",
				"licence_url", "https://example.org/licence", "path", "documents/" + slug + ".txt", "sha256",
				Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** The words that prove a record, which stand in the document once. */
	public PackageBuilder quote(String record, String document, String words) {
		String text = this.texts.getOrDefault(document, "");
		int start = new DocumentText(text).onlyPlaceOf(words)
			.orElseThrow(
					() -> new IllegalArgumentException("\"%s\" does not stand in %s once".formatted(words, document)));
		long position = 1 + rows("passages").stream().filter((row) -> record.equals(row.get("record"))).count();
		return row("passages", "record", record, "position", position, "document", document, "start", start, "end",
				start + words.codePointCount(0, words.length()), "quote", words, "heading", "A heading");
	}

	/**
	 * Changes a cell of the only row with this key, whose parts are separated by a space.
	 */
	public PackageBuilder set(String table, String key, String column, Object value) {
		row(table, key).put(column(table, column), value.toString());
		return this;
	}

	public PackageBuilder remove(String table, String key) {
		rows(table).remove(row(table, key));
		return this;
	}

	/** Takes out all rows with this value, such as all passages of a record. */
	public PackageBuilder removeWhere(String table, String column, String value) {
		rows(table).removeIf((row) -> value.equals(row.get(column(table, column))));
		return this;
	}

	/** Writes the package into a folder. */
	public Path writeTo(Path folder) {
		try {
			Files.createDirectories(folder.resolve("documents"));
			Files.writeString(folder.resolve("datapackage.json"), descriptor());
			for (Map<String, String> document : rows("documents")) {
				Files.writeString(folder.resolve(document.getOrDefault("path", "")),
						this.texts.getOrDefault(document.get("id"), ""));
			}
			for (TableShape shape : this.shapes.values()) {
				Files.writeString(folder.resolve(shape.path()), csv(shape));
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The package as the loader reads it; it must be sound. */
	DataPackage read(Path folder) {
		return PackageCheck.sound(new FolderFiles(writeTo(folder)));
	}

	private String descriptor() throws IOException {
		return new ClassPathResource("seeds/datapackage.json").getContentAsString(StandardCharsets.UTF_8)
			.replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"" + this.name + "\"")
			.replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"" + this.version + "\"");
	}

	private String csv(TableShape shape) throws IOException {
		List<String> columns = shape.fields().stream().map(TableShape.Field::name).toList();
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
			csv.writeRecord(columns);
			rows(shape.name()).stream()
				.sorted(order(shape))
				.forEach((row) -> csv
					.writeRecord(columns.stream().map((column) -> row.getOrDefault(column, "")).toList()));
		}
		return text.toString();
	}

	private static Comparator<Map<String, String>> order(TableShape shape) {
		return Comparator.comparing((row) -> shape.primaryKey().stream().map((column) -> {
			String cell = row.getOrDefault(column, "");
			return (shape.field(column).orElseThrow().type() == CellType.INTEGER) ? "0".repeat(9 - cell.length()) + cell
					: cell;
		}).collect(Collectors.joining("\u0000")));
	}

	private Map<String, String> row(String table, String key) {
		return rows(table).stream()
			.filter((row) -> shape(table).primaryKey()
				.stream()
				.map(row::get)
				.collect(Collectors.joining(" "))
				.equals(key))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("There is no %s in %s".formatted(key, table)));
	}

	private List<Map<String, String>> rows(String table) {
		shape(table);
		return this.tables.getOrDefault(table, List.of());
	}

	private TableShape shape(String table) {
		TableShape shape = this.shapes.get(table);
		if (shape == null) {
			throw new IllegalArgumentException("There is no table " + table);
		}
		return shape;
	}

	private String column(String table, String column) {
		if (!shape(table).has(column)) {
			throw new IllegalArgumentException("The table %s has no column %s".formatted(table, column));
		}
		return column;
	}

}
