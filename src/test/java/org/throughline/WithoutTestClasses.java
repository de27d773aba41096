package org.throughline;

import java.io.IOException;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Lets a test start the whole application as a user would: the configurations and
 * controllers that other tests keep for themselves are not part of it.
 */
class WithoutTestClasses implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().registerSingleton(WithoutTestClasses.class.getName(), new Filter());
	}

	/**
	 * What lies in the folder of compiled tests.
	 */
	private static final class Filter extends TypeExcludeFilter {

		@Override
		public boolean match(MetadataReader reader, MetadataReaderFactory readers) throws IOException {
			return reader.getResource().getURL().getPath().contains("/test-classes/");
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Filter;
		}

		@Override
		public int hashCode() {
			return Filter.class.hashCode();
		}

	}

}
