package nl.hulproute.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

import java.io.IOException;
import java.security.SecureRandom;

/**
 * Gives each request a reference of eight characters: it stands in the log line and on the error
 * page, so that a user who reads it out leads the helpdesk to the line. Each request that ends in
 * an error has at least one line.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Verwijzing extends OncePerRequestFilter {

    public static final String ATTRIBUUT = "verwijzing";

    /** 32, without letters and digits that are mistaken for one another when read out. */
    private static final String TEKENS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final Logger LOG = LoggerFactory.getLogger(Verwijzing.class);

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String verwijzing = next();
        request.setAttribute(ATTRIBUUT, verwijzing);
        try (var ignored = MDC.putCloseable(ATTRIBUUT, verwijzing)) {
            answer(request, response, chain);
        }
    }

    /** Writes down what went wrong while the reference stands in the log's lines. */
    private static void answer(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String wat = request.getMethod();
        try {
            chain.doFilter(request, response);
        } catch (IOException e) {
            LOG.info("{} {} broke off: {}", wat, route(request), e.getClass().getName());
            throw e;
        } catch (InvalidParameterException e) {
            // its message holds what was typed: not for this log, nor for the server's
            LOG.info("{} {} answered 400: a field cannot be read", wat, route(request));
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        } catch (ServletException | RuntimeException e) {
            LOG.error("{} {} failed", wat, route(request), e);
            throw e;
        }
        if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            LOG.info("{} {} answered {}", wat, route(request), response.getStatus());
        }
    }

    /** The reference of the request that is being answered now; empty outside one. */
    static String now() {
        String verwijzing = MDC.get(ATTRIBUUT);
        return verwijzing == null ? "" : verwijzing;
    }

    /** The pattern of the route: an address as it was typed may hold anything. */
    private static String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "(no route)" : pattern.toString();
    }

    private String next() {
        var verwijzing = new StringBuilder();
        long toeval = random.nextLong();
        for (int i = 0; i < 8; i++) {
            verwijzing.append(TEKENS.charAt((int) (toeval >>> 5 * i & 31)));
        }
        return verwijzing.toString();
    }
}
