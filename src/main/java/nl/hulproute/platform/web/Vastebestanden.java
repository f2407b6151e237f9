package nl.hulproute.platform.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceChainRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

import java.time.Duration;
import java.util.List;

/**
 * The style sheets, scripts and pictures of the pages. Each link of a page is asked of the handler
 * whose path it fits, for it may be a file with a version in its name. The one handler for every
 * path that Spring Boot would make looks for each pupil and dossier among the files: half the time
 * of a list of fifty rows went there.
 */
@Configuration(proxyBeanMethods = false)
class Vastebestanden implements WebMvcConfigurer {

    private static final CacheControl WEEK = CacheControl.maxAge(Duration.ofDays(7));

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        for (String map : List.of("stijl", "js")) {
            folder(registry, "/" + map + "/**", "classpath:/static/" + map + "/")
                    .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
        }
        folder(registry, "/beeld/**", "classpath:/static/beeld/");
        folder(registry, "/webjars/**", "classpath:/META-INF/resources/webjars/");
    }

    private static ResourceChainRegistration folder(
            ResourceHandlerRegistry registry, String pad, String plaats) {
        return registry.addResourceHandler(pad)
                .addResourceLocations(plaats)
                .setCacheControl(WEEK)
                .resourceChain(true);
    }
}
