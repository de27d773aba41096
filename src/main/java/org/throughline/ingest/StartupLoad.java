package org.throughline.ingest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Loads the configured package before the service says that it is ready, from the moment
 * that this is made: the rest of the service starts meanwhile. A package that cannot be
 * loaded does not keep it from serving what the graph holds.
 */
final class StartupLoad implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(StartupLoad.class);

	private final Ahead<String> load;

	StartupLoad(GraphLoader loader, PackageReading reading) {
		this.load = Ahead.begin("load-package", () -> load(loader, reading));
	}

	@Override
	public void run(ApplicationArguments arguments) {
		logger.info("{}", this.load.result());
	}

	private static String load(GraphLoader loader, PackageReading reading) {
		Release held = loader.held();
		try {
			PackageReading.Reading read = reading.result();
			return loader.load(read.data(), read.projection(), false).toString();
		}
		catch (PackageException ex) {
			if (held == null) {
				throw ex;
			}
			logger.error("The graph still holds {}, which is served. {}", held, ex.getMessage(), ex.getCause());
			return "Nothing is loaded";
		}
	}

}
