package org.throughline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code graph/README.md} says of the graph's shape is what a load writes.
 */
class GraphReadmeTests {

	private static final Set<String> OF_THE_LOADER = Set.of("Dataset", "Revision");

	private static final Pattern KIND = Pattern.compile("(?m)^\\| `([A-Z]\\w*)` \\| (.*) \\| .* \\|$");

	private static final Pattern OF_AN_ACTION = Pattern.compile("(?s)\n(`Action` has.*?)\n## ");

	private static final Pattern PROPERTY = Pattern.compile("`([a-z]\\w*)(…?)`");

	private static final Pattern RELATIONSHIP = Pattern.compile("\\[:(\\w+)(?: \\{([\\w, ]+)})?]");

	@TempDir
	Path folder;

	@Test
	void everyKindOfNodeHasTheLabelAndPropertiesThatTheReadmeNames() throws IOException {
		String readme = readme();
		Set<String> named = KIND.matcher(readme)
			.results()
			.filter((kind) -> !OF_THE_LOADER.contains(kind.group(1)))
			.flatMap((kind) -> named(kind.group(1),
					properties(kind.group(1).equals("Action") ? ofAnAction(readme) : kind.group(2))))
			.collect(Collectors.toSet());
		assertThat(projection().nodes()
			.stream()
			.flatMap((node) -> named(node.label(), node.properties().keySet()))
			.filter((name) -> !name.endsWith(" id"))
			.collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(named);
	}

	@Test
	void everyRelationshipHasTheTypeAndPropertiesThatTheReadmeNames() throws IOException {
		Set<String> named = RELATIONSHIP.matcher(readme())
			.results()
			.flatMap((relationship) -> named(relationship.group(1),
					List.of(Objects.requireNonNullElse(relationship.group(2), "").split(", ", -1))))
			.filter((name) -> !name.endsWith(" "))
			.collect(Collectors.toSet());
		assertThat(projection().relationships()
			.stream()
			.flatMap((relationship) -> named(relationship.type(), relationship.properties().keySet()))
			.collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(named);
	}

	/** That of the small package, with those cells filled in that it leaves empty. */
	private Projection projection() {
		PackageBuilder full = SmallPackage.builder()
			.set("documents", "document/plan-2013", "published_source", "Its cover")
			.set("documents", "document/plan-2013", "url", "https://example.org/plan-2013")
			.set("organisations", "org/home-office", "source", "The order of 1782")
			.set("plans", "demo-2013", "published_source", "Its cover")
			.set("statements", "demo-2016/10#1", "at_source", "The cover")
			.set("updates", "demo-2016/10#update-1", "at_source", "The cover")
			.set("reviews", "demo-2025/listen#origin", "note", "No older plan does.");
		Stream.of("demo-2013/1~demo-2016/10", "demo-2016/11-12~demo-2016/10", "advice-2021/1.1~demo-2025/5b")
			.forEach((link) -> full.set("links", "link/" + link, "basis", "JUDGED")
				.set("links", "link/" + link, "confidence", "LOW")
				.set("links", "link/" + link, "rationale", "Both are about the order."));
		full.quote("link/demo-2013/1~demo-2016/10", "document/plan-2013", "breach of the order");
		return Projection.of(full.read(this.folder));
	}

	/** A label or type, and it with each of its properties. */
	private static Stream<String> named(String kind, Collection<String> properties) {
		return Stream.concat(Stream.of(kind), properties.stream().map((property) -> kind + " " + property));
	}

	/** The paragraph, and the first column of its table. */
	private static String ofAnAction(String readme) {
		return OF_AN_ACTION.matcher(readme)
			.results()
			.findFirst()
			.orElseThrow()
			.group(1)
			.replaceAll("(?m)^(\\|[^|]*\\|).*$", "$1");
	}

	/** What stands in brackets, or in brackets within them, explains. */
	private static List<String> properties(String text) {
		return PROPERTY.matcher(text.replaceAll("\\((\\([^)]*\\)|[^()])*\\)", ""))
			.results()
			.flatMap((property) -> property.group(2).isEmpty() ? Stream.of(property.group(1))
					: Stream.of("Printed", "From", "To", "Source").map((part) -> property.group(1) + part))
			.toList();
	}

	private static String readme() throws IOException {
		return Files.readString(Path.of("graph/README.md"));
	}

}
