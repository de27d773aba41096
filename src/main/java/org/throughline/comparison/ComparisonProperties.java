package org.throughline.comparison;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one comparison may take in.
 *
 * @param maxActions the most actions of the two plans together
 * @param maxLinks the most links between them, by way of other plans too
 */
@Validated
@ConfigurationProperties("throughline.comparison")
record ComparisonProperties(@DefaultValue("2000") @Min(100) @Max(10_000) int maxActions,
		@DefaultValue("20000") @Min(100) @Max(100_000) int maxLinks) {
}
