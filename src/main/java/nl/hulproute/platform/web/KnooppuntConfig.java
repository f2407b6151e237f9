package nl.hulproute.platform.web;

import nl.hulproute.platform.certificaten.Poorten;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/** What holds on the ports of the parts: who asks is known by TLS, so no session and no CSRF. */
@Configuration(proxyBeanMethods = false)
class KnooppuntConfig {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain knooppuntpoorten(HttpSecurity http, Poorten poorten, Problemen problemen)
            throws Exception {
        return bare(http)
                .securityMatcher(request -> poorten.onderdeel(request.getLocalPort()).isPresent())
                .headers(headers ->
                        headers.contentSecurityPolicy(csp ->
                                        csp.policyDirectives(
                                                "default-src 'none';" + " frame-ancestors 'none'"))
                                .frameOptions(frame -> frame.deny()))
                .addFilterAfter(new Knooppuntfilter(problemen), HeaderWriterFilter.class)
                .build();
    }

    /**
     * On the port of the pages these routes do not exist; who asks there is not sent to a login.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    SecurityFilterChain knooppuntroutesElders(HttpSecurity http) throws Exception {
        return bare(http)
                .securityMatcher(request ->
                        Knooppuntfilter.PADEN.stream()
                                .anyMatch(request.getRequestURI()::startsWith))
                .build();
    }

    /** Requests are measured as a whole; each filter by itself tells nothing, and costs much. */
    @Bean
    SecurityObservationSettings zonderFiltermeting() {
        return SecurityObservationSettings.noObservations();
    }

    /** No login, no session: what a system may is decided by {@link Knooppuntbewaker}. */
    private static HttpSecurity bare(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable);
    }

    @Bean
    WebMvcConfigurer knooppuntOpRoutes(Poorten poorten, Problemen problemen) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Knooppuntbewaker(poorten, problemen))
                        .order(Ordered.HIGHEST_PRECEDENCE);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new KnooppuntArgument(poorten));
            }
        };
    }
}
