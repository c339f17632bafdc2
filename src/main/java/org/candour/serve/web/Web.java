package org.candour.serve.web;

import java.util.List;

import org.candour.serve.answer.Noun;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has parameters read as {@link Parameters} does, and every error told as a problem. */
@Configuration(proxyBeanMethods = false)
class Web implements WebMvcConfigurer {

	private final Parameters parameters = new Parameters();

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.parameters);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.parameters).addPathPatterns(Noun.ROOT + "/**", Noun.ROOT);
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve() {
		return (server) -> server
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ProblemValve()));
	}

}
