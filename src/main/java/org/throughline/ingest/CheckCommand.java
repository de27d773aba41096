package org.throughline.ingest;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code check [folder]}: tells what is wrong with a Data Package, or what is in it.
 * Needs neither a database nor the rest of the application.
 */
final class CheckCommand {

	private CheckCommand() {
	}

	/**
	 * Checks the package in a folder, or the delivered one.
	 * @param arguments the folder, or nothing
	 * @return the exit code: 0 where the package is sound, otherwise 1
	 */
	static int run(List<String> arguments, PrintStream out, PrintStream err) {
		PackageCheck.Result result = PackageCheck
			.of(arguments.isEmpty() ? new DeliveredFiles() : new FolderFiles(Path.of(arguments.getFirst())));
		if (!result.faults().isEmpty()) {
			err.println(new FaultReport(result.faults()));
			return 1;
		}
		DataPackage data = result.data();
		data.tables().forEach((table) -> out.printf("%,8d %s%n", data.rows(table).size(), table));
		out.printf("%s %s in %s is sound; checksum %s%n", data.descriptor().name(), data.descriptor().version(),
				result.place(), data.checksum());
		return 0;
	}

}
