package org.throughline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the service.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ThroughlineApplication {

	public static void main(String[] args) {
		SpringApplication.run(ThroughlineApplication.class, args);
	}

}
