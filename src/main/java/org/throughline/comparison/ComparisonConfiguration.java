package org.throughline.comparison;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * Binds the limits of this feature.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ComparisonProperties.class)
class ComparisonConfiguration {

}
