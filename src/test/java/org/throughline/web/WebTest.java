package org.throughline.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of this package over real sockets, without a graph.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = WebTestApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.graphql.schema.locations=classpath:web/", "throughline.limits.time=4s",
				"throughline.limits.upload=1s", "throughline.limits.requests=4", "throughline.limits.queue=300ms",
				"throughline.limits.values=1000", "throughline.limits.delivery=20MB",
				"server.tomcat.connection-timeout=1s", "management.endpoint.health.validate-group-membership=false" })
@interface WebTest {

}
