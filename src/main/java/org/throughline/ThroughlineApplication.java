package org.throughline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

import org.throughline.ingest.Commands;

/**
 * Starts the service, or runs the command that the arguments begin with.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ThroughlineApplication {

	public static void main(String[] args) {
		if (Commands.isCommand(args)) {
			System.exit(Commands.run(args, System.out, System.err));
		}
		SpringApplication.run(ThroughlineApplication.class, args);
	}

}
