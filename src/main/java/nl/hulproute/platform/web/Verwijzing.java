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

    /** 32, without letters and digits that are mistaken for one another when read out. */
    private static final String TEKENS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String verwijzing = next();
        request.setAttribute(ATTRIBUUT, verwijzing);
        try (var ignored = MDC.putCloseable(ATTRIBUUT, verwijzing)) {
            chain.doFilter(request, response);
        }
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
