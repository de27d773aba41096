package org.throughline.ingest;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says why the service cannot start without its data, instead of a stack trace.
 */
final class PackageFailureAnalyzer extends AbstractFailureAnalyzer<PackageException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, PackageException cause) {
		return new FailureAnalysis(
				"The graph is empty, and its data cannot be loaded.%n%s".formatted(cause.getMessage()),
				"Correct the package, or set throughline.load.folder to another one; the command \"check\" tells whether it is sound.",
				cause);
	}

}
