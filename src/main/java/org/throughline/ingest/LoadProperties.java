package org.throughline.ingest;

import java.nio.file.Path;
import java.time.Duration;

import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is loaded, and when.
 *
 * @param atStart whether the service loads its package when it starts
 * @param folder the package's folder; where none is given, it is the package that
 * Throughline is delivered with
 * @param timeout how long a load may take, in whole seconds
 */
@Validated
@ConfigurationProperties("throughline.load")
record LoadProperties(@DefaultValue("true") boolean atStart, @Nullable Path folder,
		@DefaultValue("10m") @DurationMin(seconds = 1) Duration timeout) {

	PackageFiles files() {
		return (this.folder != null) ? new FolderFiles(this.folder) : new DeliveredFiles();
	}

}
