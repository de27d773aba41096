package org.throughline.ingest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Loads the configured package before the service says that it is ready. A package that
 * cannot be loaded does not keep it from serving what the graph holds.
 */
class StartupLoad implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(StartupLoad.class);

	private final GraphLoader loader;

	private final LoadProperties properties;

	StartupLoad(GraphLoader loader, LoadProperties properties) {
		this.loader = loader;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Release held = this.loader.held();
		try {
			logger.info("{}", this.loader.load(PackageCheck.sound(this.properties.files()), false));
		}
		catch (PackageException ex) {
			if (held == null) {
				throw ex;
			}
			logger.error("The graph still holds {}, which is served. {}", held, ex.getMessage(), ex.getCause());
		}
	}

}
