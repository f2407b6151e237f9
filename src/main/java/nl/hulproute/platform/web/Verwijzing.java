package nl.hulproute.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.security.SecureRandom;

/**
 * Gives each request a reference of eight characters: it stands in the log line and on the error
 * page, so that a user who reads it out leads the helpdesk to the line.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Verwijzing extends OncePerRequestFilter {

    public static final String ATTRIBUUT = "verwijzing";

    /** Without letters and digits that are mistaken for one another when read out. */
    private static final String TEKENS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var verwijzing = new StringBuilder();
        random.ints(8, 0, TEKENS.length()).forEach(i -> verwijzing.append(TEKENS.charAt(i)));
        request.setAttribute(ATTRIBUUT, verwijzing.toString());
        try (var ignored = MDC.putCloseable(ATTRIBUUT, verwijzing.toString())) {
            chain.doFilter(request, response);
        }
    }
}
