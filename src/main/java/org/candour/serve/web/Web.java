package org.candour.serve.web;

import java.util.List;

import org.candour.serve.answer.Noun;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests are read and answered: strict parameters, tables, ETags, problems. */
@Configuration(proxyBeanMethods = false)
class Web implements WebMvcConfigurer {

	private final Parameters parameters = new Parameters();

	private final JsonMapper mapper;

	Web(JsonMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this.parameters);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.parameters).addPathPatterns(Noun.ROOT + "/**", Noun.ROOT);
	}

	@Override
	public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
		// JSON itself comes first where a client takes anything.
		builder.configureMessageConvertersList((converters) -> {
			converters.add(new JsonLines(this.mapper));
			converters.add(new Csv());
		});
	}

	@Bean
	FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
		FilterRegistrationBean<ShallowEtagHeaderFilter> etags = new FilterRegistrationBean<>(
				new ShallowEtagHeaderFilter());
		etags.addUrlPatterns(Noun.ROOT + "/*");
		return etags;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve() {
		return (server) -> server
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ProblemValve()));
	}

}
