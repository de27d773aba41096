package org.throughline.ingest;

import java.io.PrintStream;
import java.util.List;

/**
 * The commands that take the place of the service when they are the first argument.
 */
public final class Commands {

	private Commands() {
	}

	/** Whether these arguments begin with a command. */
	public static boolean isCommand(String[] arguments) {
		return arguments.length > 0 && (arguments[0].equals("check") || arguments[0].equals("load"));
	}

	/**
	 * Runs the command that the arguments begin with.
	 * @return the exit code: 0 for success, 1 where the package or the database does not allow
	 * it, 2 for arguments that are not understood
	 */
	public static int run(String[] arguments, PrintStream out, PrintStream err) {
		List<String> rest = List.of(arguments).subList(1, arguments.length);
		try {
			return arguments[0].equals("check") ? CheckCommand.run(rest, out, err)
					: LoadCommand.run(rest, out, err);
		}
		catch (PackageException ex) {
			err.println(ex.getMessage());
			return 1;
		}
	}

}
