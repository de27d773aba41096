package org.throughline.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on a real graph, over Bolt: one for all tests of a JVM, with the schema but
 * empty when the class begins.
 * <p>
 * Its methods and constructor may take a {@link org.neo4j.driver.Driver},
 * {@link GraphQueries}, {@link CypherFiles}, a {@link ReleaseFence}, Spring Data's
 * {@code Neo4jClient} or a transaction manager. On a {@code @SpringBootTest} the
 * application uses the same graph, as one at a given address; its beans are then what is
 * autowired.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(GraphTestExtension.class)
public @interface GraphTest {

}
