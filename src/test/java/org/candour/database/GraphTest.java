package org.candour.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.test.context.ContextConfiguration;

/**
 * Marks an integration test that needs a graph: {@code @GraphTest class SomethingIT}.
 * <p>
 * All tests of one run share one graph, started when the first asks for it, with the
 * constraints and indexes of {@code cypher/migrations}. It is emptied before each class,
 * and whenever the test calls {@link TestGraph#clear()}. A test method, constructor or
 * {@code @BeforeEach} that takes a {@code Driver} parameter gets a connection to it. With
 * {@code @SpringBootTest} (or a slice such as {@code @DataNeo4jTest}) beside it, the
 * application connects to the same graph, as if {@code spring.neo4j.uri} had been set.
 * <p>
 * Which graph that is:
 * <ul>
 * <li>the environment variable {@code CANDOUR_TEST_NEO4J_URI} (with
 * {@code CANDOUR_TEST_NEO4J_USER} and {@code CANDOUR_TEST_NEO4J_PASSWORD} if it wants
 * them) names a running server: that one. The tests empty it, so it has to be empty or
 * left by such tests, or they refuse it;</li>
 * <li>the system property {@code candour.test.image} names an image: that image, by
 * Testcontainers. Where no container engine answers, or the image cannot be had, the
 * tests are skipped. {@code ./mvnw verify} runs them so a second time where there is a
 * container engine;</li>
 * <li>otherwise the embedded engine, in a temporary folder.</li>
 * </ul>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("graph")
@ExtendWith(GraphTestExtension.class)
@ContextConfiguration(initializers = GraphTestExtension.Connection.class)
public @interface GraphTest {

}
