package org.candour.serve.web;

import java.util.Arrays;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The document at {@code /openapi} that describes this API to programs. What it says in
 * words is in {@code openapi.properties}.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	@Bean
	OpenAPI openApi(DescribedWords words,
			@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
		// These are described part by part, and not as the objects that they are here.
		SpringDocUtils.getConfig()
			.addRequestWrapperToIgnore(mapping.getHandlerMethods()
				.values()
				.stream()
				.flatMap((method) -> Arrays.stream(method.getMethodParameters()))
				.map(MethodParameter::getParameterType)
				.filter(Parameters::isFilter)
				.toArray(Class[]::new));
		return new OpenAPI().info(new Info().title("Candour")
			.version("1")
			.description(words.of("description"))
			.license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")));
	}

}
