package org.throughline.database;

import java.nio.file.Path;
import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How the graph is kept and asked.
 *
 * @param folder where the embedded database keeps its store, its password and the address
 * under which it runs
 * @param boltPort the port of the embedded database on the loopback address, 0 for any
 * that is free
 * @param joinRunning whether to work on the database of another process when that holds
 * the store, instead of refusing to start: for commands that load, since only the process
 * that runs the database keeps requests apart from commits
 * @param pageCache how much of the embedded store is held in memory
 * @param queryTimeout how long one query may run, in whole seconds
 * @param releaseWait how long a request may wait for a load's commit, and a commit for
 * the requests that began before it
 */
@Validated
@ConfigurationProperties("throughline.database")
public record DatabaseProperties(@DefaultValue("data/throughline") Path folder,
		@DefaultValue("0") @Min(0) @Max(65535) int boltPort, @DefaultValue("false") boolean joinRunning,
		@DefaultValue("64MB") DataSize pageCache, @DefaultValue("10s") @DurationMin(seconds = 1) Duration queryTimeout,
		@DefaultValue("30s") @DurationMin(millis = 1) Duration releaseWait) {

}
