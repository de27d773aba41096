package org.throughline.lineage;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How large the answers about lineage may grow.
 *
 * @param maxActions the most actions in one lineage
 * @param pathTime how long one search for paths may go on
 */
@Validated
@ConfigurationProperties("throughline.lineage")
record LineageProperties(@DefaultValue("1000") @Min(100) @Max(100_000) int maxActions,
		@DefaultValue("2s") @NotNull Duration pathTime) {
}
