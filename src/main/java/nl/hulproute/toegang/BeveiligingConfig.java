package nl.hulproute.toegang;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.http.HttpServletRequest;

import nl.hulproute.platform.web.Foutweg;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/**
 * Login and the headers of the pages. Who may use a route is decided by {@link Toegangsbewaker},
 * which knows the route's own declaration; the filter chain therefore lets requests through to it.
 */
@Configuration(proxyBeanMethods = false)
class BeveiligingConfig {

    /** Where forms are sent without logging in. */
    private static final List<String> VOOR_IEDEREEN =
            List.of("/ouders/", "/uitnodiging/", "/wachtwoord", "/demo/", "/taal");

    private static final String CSP =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'self'";

    @Bean
    @Order(100)
    SecurityFilterChain paginas(HttpSecurity http, Werkplekken werkplekken) throws Exception {
        return http.authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .formLogin(login ->
                        login.loginPage("/inloggen")
                                .usernameParameter("email")
                                .passwordParameter("wachtwoord")
                                .defaultSuccessUrl("/")
                                .failureUrl("/inloggen?fout"))
                .logout(logout -> logout.logoutUrl("/uitloggen").logoutSuccessUrl("/?uitgelogd"))
                .exceptionHandling(fout ->
                        fout.authenticationEntryPoint(entryPoint())
                                .accessDeniedHandler(deniedHandler()))
                .headers(headers ->
                        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CSP))
                                .frameOptions(frame -> frame.sameOrigin())
                                .referrerPolicy(
                                        referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .requestCache(withDefaults())
                .addFilterAfter(new Werkplekfilter(werkplekken), AuthorizationFilter.class)
                .build();
    }

    /**
     * A fragment that htmx asks for after the session ended must not become a login page inside the
     * page.
     */
    private static AuthenticationEntryPoint entryPoint() {
        var login = new LoginUrlAuthenticationEntryPoint("/inloggen");
        return (request, response, exception) -> {
            if (isFragment(request)) {
                response.setStatus(401);
                response.setHeader("HX-Redirect", "/inloggen?verlopen");
            } else {
                login.commence(request, response, exception);
            }
        };
    }

    /**
     * A form that is sent after the session ended has a token of nobody: its user has to log in
     * again, and is not told that a role gives no right; nor is who logged in again in another
     * window since the page was made. What a page sends by itself keeps its answer, so that the
     * page with what was typed stays.
     */
    private static AccessDeniedHandler deniedHandler() {
        var anders = new AccessDeniedHandlerImpl();
        return (request, response, exception) -> {
            boolean token = exception instanceof CsrfException;
            boolean binnen = SecurityContextHolder.getContext().getAuthentication() != null;
            if (token && binnen) {
                Foutweg.verouderd(request);
            }
            if (token
                    && !binnen
                    && isPage(request)
                    && !isFragment(request)
                    && !isForEveryone(request)) {
                response.sendRedirect("/inloggen?verlopen=formulier");
            } else {
                anders.handle(request, response, exception);
            }
        };
    }

    /** Carers, and who has no password yet, have a door of their own. */
    private static boolean isForEveryone(HttpServletRequest request) {
        return VOOR_IEDEREEN.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    private static boolean isFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static boolean isPage(HttpServletRequest request) {
        String soorten = request.getHeader(HttpHeaders.ACCEPT);
        return soorten != null && soorten.contains(MediaType.TEXT_HTML_VALUE);
    }

    /** Argon2id with the parameters that OWASP advises: 19 MiB, two passes. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
    }

    @Bean
    WebMvcConfigurer toegangOpRoutes(Toegangsbewaker bewaker) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(bewaker);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new WerkplekArgument());
            }
        };
    }

    /** Gives a handler method the place of work it asks for. */
    private static final class WerkplekArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Werkplek.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            Object werkplek =
                    request.getAttribute(Werkplekfilter.WERKPLEK, RequestAttributes.SCOPE_REQUEST);
            if (werkplek == null) {
                throw new IllegalStateException("a public route has no werkplek");
            }
            return werkplek;
        }
    }
}
