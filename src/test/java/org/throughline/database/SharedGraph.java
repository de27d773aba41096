package org.throughline.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The one graph of a test JVM: the embedded database as the service starts it, or a Neo4j
 * container where {@code throughline.test.containers} is set.
 */
final class SharedGraph {

	private static final String SCHEMA = "schema.cypher";

	private final Map<String, String> address;

	private final ConfigurableApplicationContext beans;

	private SharedGraph(Map<String, String> address, ConfigurableApplicationContext beans) {
		this.address = address;
		this.beans = beans;
	}

	static SharedGraph get() {
		return Holder.INSTANCE;
	}

	/** The properties that lead an application to it. */
	Map<String, String> address() {
		return this.address;
	}

	boolean offers(Class<?> type) {
		return this.beans.getBeanNamesForType(type).length == 1;
	}

	<T> T bean(Class<T> type) {
		return this.beans.getBean(type);
	}

	void empty() {
		try (Session session = bean(Driver.class).session()) {
			session.run("MATCH (node) DETACH DELETE node").consume();
		}
	}

	private SharedGraph withSchema() {
		if (getClass().getResource("/graph/" + SCHEMA) != null) {
			try (Session session = bean(Driver.class).session()) {
				bean(CypherFiles.class).statements(SCHEMA).forEach((statement) -> session.run(statement).consume());
				session.run("CALL db.awaitIndexes(60)").consume();
			}
		}
		return this;
	}

	private static SharedGraph start() {
		SharedGraph graph = Boolean.getBoolean("throughline.test.containers") ? inContainer() : embedded();
		return graph.withSchema();
	}

	private static SharedGraph inContainer() {
		DockerImageName image = DockerImageName
			.parse(System.getProperty("throughline.test.neo4j-image", "neo4j:2026.08.1"))
			.asCompatibleSubstituteFor("neo4j");
		Neo4jContainer container = new Neo4jContainer(image);
		container.start();
		Map<String, String> address = address(URI.create(container.getBoltUrl()), container.getAdminPassword());
		ConfigurableApplicationContext beans = beans(address);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			beans.close();
			container.stop();
		}));
		return new SharedGraph(address, beans);
	}

	private static SharedGraph embedded() {
		Path folder = temporaryFolder();
		ConfigurableApplicationContext beans = beans(Map.of("throughline.database.folder", folder.toString()));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			beans.close();
			delete(folder);
		}));
		Driver driver = beans.getBean(Driver.class);
		String server = driver.executableQuery("RETURN 1").execute().summary().server().address();
		return new SharedGraph(address(URI.create("bolt://" + server), password(folder)), beans);
	}

	private static Map<String, String> address(URI uri, String password) {
		Map<String, String> address = new HashMap<>();
		address.put("spring.neo4j.uri", uri.toString());
		address.put("spring.neo4j.authentication.username", "neo4j");
		address.put("spring.neo4j.authentication.password", password);
		return Map.copyOf(address);
	}

	private static ConfigurableApplicationContext beans(Map<String, String> properties) {
		return new SpringApplicationBuilder(Beans.class).web(WebApplicationType.NONE)
			.registerShutdownHook(false)
			.properties(Map.copyOf(properties))
			.run();
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("throughline-test");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String password(Path folder) {
		try {
			return Files.readString(folder.resolve("password")).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path folder) {
		try {
			FileSystemUtils.deleteRecursively(folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Started when a test first needs it.
	 */
	private static final class Holder {

		static final SharedGraph INSTANCE = start();

	}

	/**
	 * This package as in the service, and no more of it.
	 */
	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class })
	@ComponentScan(basePackageClasses = GraphQueries.class, useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
					pattern = ".*\\.(Database|Embedded)Configuration"))
	static class Beans {

		@Bean
		MeterRegistry meters() {
			return new SimpleMeterRegistry();
		}

	}

}
