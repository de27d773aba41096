package org.throughline.database;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Points the application of a Spring test that is a {@link GraphTest} to the shared
 * graph.
 */
final class GraphTestContextCustomizerFactory implements ContextCustomizerFactory {

	@Override
	public @Nullable ContextCustomizer createContextCustomizer(Class<?> testClass,
			List<ContextConfigurationAttributes> attributes) {
		return AnnotatedElementUtils.hasAnnotation(testClass, GraphTest.class) ? new SharedGraphCustomizer() : null;
	}

	/**
	 * The same for all tests, so that they may share an application.
	 */
	private record SharedGraphCustomizer() implements ContextCustomizer {

		@Override
		public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
			Map<String, String> address = SharedGraph.get().address();
			// what is in the graph, and what it is asked, is the test's own affair
			TestPropertyValues.of(address)
				.and("throughline.load.at-start=false", "throughline.warm-up=false")
				.applyTo(context);
		}

	}

}
