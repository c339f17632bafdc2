package org.candour.database;

import java.net.URI;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded graph and tells Spring Boot its address, unless
 * {@code spring.neo4j.uri} names a server: then nothing is started here, and Boot
 * connects there. Either way Boot makes the driver.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@Conditional(Database.NoServerNamed.class)
class Database {

	@Bean
	EmbeddedGraph embeddedGraph(DatabaseSettings settings) {
		return EmbeddedGraph.start(settings.folder(), settings.bolt().port());
	}

	@Bean
	Neo4jConnectionDetails embeddedGraphConnectionDetails(EmbeddedGraph graph) {
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return graph.address();
			}

		};
	}

	static class NoServerNamed implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"));
		}

	}

}
