package nl.hulproute.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * What the framework tells of itself is for operators, on a port of their own ({@code
 * management.server.port}); on the port of the pages there is only the health, whatever is exposed.
 */
@Configuration(proxyBeanMethods = false)
class Beheerpaden {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 2)
    SecurityFilterChain beheerpadenElders(HttpSecurity http, Environment environment)
            throws Exception {
        return http.securityMatcher(request -> isHidden(request, environment))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(routes -> routes.anyRequest().denyAll())
                .exceptionHandling(fout ->
                        fout.authenticationEntryPoint((request, response, e) -> hide(response))
                                .accessDeniedHandler((request, response, e) -> hide(response)))
                .build();
    }

    private static boolean isHidden(HttpServletRequest request, Environment environment) {
        return isHidden(
                request.getRequestURI(),
                request.getLocalPort(),
                environment.getProperty("local.server.port", Integer.class, 0));
    }

    static boolean isHidden(String pad, int poort, int paginapoort) {
        boolean health = pad.equals("/actuator/health") || pad.startsWith("/actuator/health/");
        return poort == paginapoort && pad.startsWith("/actuator") && !health;
    }

    private static void hide(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
