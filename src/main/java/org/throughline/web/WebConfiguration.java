package org.throughline.web;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts this service's own endpoint and error answers in the place of Spring's and
 * Tomcat's.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	@Bean
	@Order(Ordered.HIGHEST_PRECEDENCE)
	RouterFunction<ServerResponse> graphQlRoute(GraphQlEndpoint endpoint) {
		return RouterFunctions.route(RequestPredicates.path(GraphQlEndpoint.PATH), endpoint);
	}

	/** Last, since of several such valves the last added is the first that answers. */
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> jsonErrorsOfTomcat(JsonMapper mapper) {
		return (factory) -> factory
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new HttpErrorValve(mapper)));
	}

}
