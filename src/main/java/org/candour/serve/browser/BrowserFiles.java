package org.candour.serve.browser;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files of Neo4j Browser, and Candour's own for it. */
@Configuration(proxyBeanMethods = false)
class BrowserFiles implements WebMvcConfigurer {

	private static final String CANDOUR = "/browser/candour/**";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(CANDOUR)
			.addResourceLocations("classpath:/cypher/browser/", "classpath:/org/candour/serve/browser/");
		registry.addResourceHandler("/browser/**")
			.addResourceLocations("classpath:/browser/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(1)));
	}

	@Override
	public void addCorsMappings(CorsRegistry registry) {
		// Neo4j Browser fetches guides from the host "localhost" alone, also where its
		// own
		// page was opened by the address of this machine.
		registry.addMapping(CANDOUR).allowedMethods(HttpMethod.GET.name());
	}

}
