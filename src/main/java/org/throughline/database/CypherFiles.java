package org.throughline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The text of the Cypher files under {@code graph/}, read once from the class path.
 */
public class CypherFiles {

	private static final String QUERIES = "queries/";

	private static final String ENDING = ".cypher";

	private static final Pattern HEADER = Pattern.compile("\\A(\\s*//[^\\n]*(\\n|\\z)|\\s*/\\*.*?\\*/)*\\s*",
			Pattern.DOTALL);

	private static final Pattern END_OF_STATEMENT = Pattern.compile(";[ \\t]*(\\r?\\n|\\z)");

	private final NavigableMap<String, String> texts;

	public CypherFiles() {
		this(new PathMatchingResourcePatternResolver());
	}

	CypherFiles(ResourcePatternResolver resources) {
		this(read(resources));
	}

	CypherFiles(Map<String, String> texts) {
		this.texts = new TreeMap<>(texts);
	}

	/**
	 * The one statement of a file under {@code graph/queries}, without its header.
	 * @param name its path there without the ending, such as {@code lineage/walk}
	 * @throws IllegalArgumentException if there is no such file
	 */
	public String query(String name) {
		return withoutHeader(text(QUERIES + name + ENDING));
	}

	/**
	 * The statements of a file that holds several, each ended by a semicolon at the end
	 * of a line.
	 * @param file its path under {@code graph} with the ending, such as
	 * {@code schema.cypher}
	 * @throws IllegalArgumentException if there is no such file
	 */
	public List<String> statements(String file) {
		return END_OF_STATEMENT.splitAsStream(text(file))
			.map(CypherFiles::withoutHeader)
			.filter((statement) -> !statement.isEmpty())
			.toList();
	}

	/** The names of all questions, in the order of the alphabet. */
	public Set<String> names() {
		return this.texts.keySet()
			.stream()
			.filter((path) -> path.startsWith(QUERIES))
			.map((path) -> path.substring(QUERIES.length(), path.length() - ENDING.length()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The paths of all files under {@code graph}, with their endings. */
	Set<String> files() {
		return Collections.unmodifiableSet(this.texts.keySet());
	}

	private String text(String path) {
		String text = this.texts.get(path);
		if (text == null) {
			throw new IllegalArgumentException(
					"There is no file graph/%s; there are %s".formatted(path, String.join(", ", this.texts.keySet())));
		}
		return text;
	}

	private static Map<String, String> read(ResourcePatternResolver resources) {
		Map<String, String> texts = new HashMap<>();
		try {
			for (Resource resource : resources.getResources("classpath*:graph/**/*" + ENDING)) {
				texts.put(pathOf(resource), resource.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The Cypher files cannot be read", ex);
		}
		return texts;
	}

	private static String withoutHeader(String statement) {
		return HEADER.matcher(statement).replaceFirst("").strip();
	}

	private static String pathOf(Resource resource) throws IOException {
		String url = resource.getURL().toString();
		return url.substring(url.lastIndexOf("/graph/") + "/graph/".length());
	}

}
