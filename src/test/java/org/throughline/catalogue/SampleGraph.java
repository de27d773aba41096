package org.throughline.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Writes {@code sample.cypher} into the graph, which was emptied before.
 */
public final class SampleGraph implements BeforeAllCallback {

	@Override
	public void beforeAll(ExtensionContext context) throws IOException {
		String sample = new ClassPathResource("sample.cypher", SampleGraph.class)
			.getContentAsString(StandardCharsets.UTF_8);
		Driver driver = SpringExtension.getApplicationContext(context).getBean(Driver.class);
		try (Session session = driver.session()) {
			for (String statement : sample.strip().split(";\n", -1)) {
				session.run(statement).consume();
			}
		}
	}

}
