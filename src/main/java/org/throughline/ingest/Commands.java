package org.throughline.ingest;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;

import org.throughline.database.GraphUnavailableException;

/**
 * The commands that take the place of the service when they are the first argument.
 */
public final class Commands {

	private static final Set<String> NAMES = Set.of("check", "load");

	private static final String USAGE = """
			check [folder]               tells what is wrong with a Data Package, or what is in it
			load [folder] [--replace]    checks a Data Package and loads it into the database
			Without a folder both take the package that Throughline is delivered with.
			load also takes configuration such as --throughline.database.folder=data/other.""";

	private Commands() {
	}

	/** Whether these arguments begin with a command. */
	public static boolean isCommand(String[] arguments) {
		return arguments.length > 0 && NAMES.contains(arguments[0]);
	}

	/**
	 * Runs the command that the arguments begin with.
	 * @return the exit code: 0 for success, 1 where the package or the database does not
	 * allow it, 2 for arguments that are not understood
	 */
	public static int run(String[] arguments, PrintStream out, PrintStream err) {
		List<String> rest = List.of(arguments).subList(1, arguments.length);
		if (rest.stream().filter((argument) -> !argument.startsWith("--")).count() > 1) {
			err.println(USAGE);
			return 2;
		}
		try {
			return arguments[0].equals("check") ? CheckCommand.run(rest, out, err) : LoadCommand.run(rest, out, err);
		}
		catch (PackageException | GraphUnavailableException ex) {
			err.println(ex.getMessage());
			return 1;
		}
	}

}
