package org.throughline.database;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CypherFilesTests {

	@TempDir
	Path classPath;

	@BeforeEach
	void write() throws IOException {
		write("queries/lineage/walk.cypher", """
				// Where does it lead?
				// Parameters: id. Rows: id.

				MATCH (a:Action {id: $id}) // the start
				// onwards
				RETURN 'http://x;' AS id
				""");
		write("schema.cypher", """
				/* The shape
				   of the graph. */
				CREATE INDEX a;

				// a second one;
				CREATE INDEX b
				  FOR c;
				// nothing more
				""");
	}

	@Test
	void aQueryIsItsTextWithoutTheHeader() throws IOException {
		assertThat(files().query("lineage/walk")).isEqualTo("""
				MATCH (a:Action {id: $id}) // the start
				// onwards
				RETURN 'http://x;' AS id""");
	}

	@Test
	void aFileOfStatementsIsSplitAtSemicolonsThatEndALine() throws IOException {
		assertThat(files().statements("schema.cypher")).containsExactly("CREATE INDEX a", "CREATE INDEX b\n  FOR c");
	}

	@Test
	void namesAreThoseOfQuestionsOnly() throws IOException {
		assertThat(files().names()).containsExactly("lineage/walk");
	}

	@Test
	void anUnknownNameIsRefusedWithTheNamesThereAre() throws IOException {
		CypherFiles files = files();
		assertThatIllegalArgumentException().isThrownBy(() -> files.query("lineage/run"))
			.withMessageContaining("graph/queries/lineage/run.cypher")
			.withMessageContaining("queries/lineage/walk.cypher");
	}

	@Test
	void theFilesOfTheServiceAreFound() {
		assertThat(new CypherFiles().names()).contains("database/revision");
	}

	private CypherFiles files() throws IOException {
		try (URLClassLoader loader = new URLClassLoader(new URL[] { this.classPath.toUri().toURL() }, null)) {
			return new CypherFiles(new PathMatchingResourcePatternResolver(loader));
		}
	}

	private void write(String path, String text) throws IOException {
		Path file = this.classPath.resolve("graph").resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
