package org.throughline.ingest;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

import org.throughline.database.GraphQueries;

/**
 * {@code load [folder] [--replace]}: checks a Data Package and loads it into the
 * configured database, which is that of the running service where one holds the store.
 * Whatever else begins with {@code --} is configuration, as for the service.
 */
final class LoadCommand {

	private static final String REPLACE = "--replace";

	private LoadCommand() {
	}

	/**
	 * Loads the package in a folder, or the one that is configured for the service.
	 * @return the exit code: 0 where the graph then holds the package, otherwise 1
	 */
	static int run(List<String> arguments, PrintStream out, PrintStream err) {
		List<String> configuration = new ArrayList<>(arguments.stream().filter(LoadCommand::isOption).toList());
		boolean replace = configuration.remove(REPLACE);
		Optional<DataPackage> given = arguments.stream()
			.filter((argument) -> !isOption(argument))
			.findFirst()
			.map((folder) -> PackageCheck.sound(new FolderFiles(Path.of(folder))));
		configuration.add("--throughline.load.at-start=false");
		configuration.add("--throughline.database.join-running=true");
		try (ConfigurableApplicationContext context = start(configuration)) {
			DataPackage data = given.orElseGet(() -> PackageCheck.sound(context.getBean(LoadProperties.class).files()));
			LoadOutcome outcome = context.getBean(GraphLoader.class).load(data, replace);
			if (!outcome.isThere()) {
				err.printf("%s; %s replaces it all the same%n", outcome, REPLACE);
				return 1;
			}
			out.println(outcome);
			return 0;
		}
	}

	private static boolean isOption(String argument) {
		return argument.startsWith("--");
	}

	private static ConfigurableApplicationContext start(List<String> configuration) {
		return new SpringApplicationBuilder(LoadApplication.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(configuration.toArray(String[]::new));
	}

	/**
	 * The database and the loader of the service, and nothing that listens. No stereotype
	 * marks it, so that the service does not take it for a part of its own.
	 */
	@ImportAutoConfiguration({ Neo4jAutoConfiguration.class, DataNeo4jAutoConfiguration.class })
	@ComponentScan(basePackageClasses = { GraphQueries.class, LoadCommand.class })
	static class LoadApplication {

		@Bean
		MeterRegistry meters() {
			return new SimpleMeterRegistry();
		}

	}

}
