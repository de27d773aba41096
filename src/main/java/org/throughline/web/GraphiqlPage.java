package org.throughline.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The page to try GraphQL on, made of files that are all this service's own: see
 * {@code static/graphiql}.
 */
@Configuration(proxyBeanMethods = false)
class GraphiqlPage implements WebMvcConfigurer {

	static final String PATH = "/graphiql";

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/", PATH);
		registry.addViewController(PATH).setViewName("forward:/graphiql/index.html");
	}

}
