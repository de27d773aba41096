package org.throughline.ingest;

import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

import org.throughline.database.GraphQueries;

/**
 * Loads the configured package before the service says that it is ready. A package that
 * cannot be loaded does not keep it from serving what the graph holds.
 */
class StartupLoad implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(StartupLoad.class);

	private final GraphQueries queries;

	private final GraphLoader loader;

	private final LoadProperties properties;

	StartupLoad(GraphQueries queries, GraphLoader loader, LoadProperties properties) {
		this.queries = queries;
		this.loader = loader;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Optional<Release> held = this.queries.one(Release.QUERY, Map.of(), Release::of);
		try {
			logger.info("{}", this.loader.load(PackageCheck.sound(this.properties.files()), false));
		}
		catch (PackageException ex) {
			logger.error("The graph still holds {}, which is served. {}", held.orElseThrow(() -> ex), ex.getMessage(),
					ex.getCause());
		}
	}

}
