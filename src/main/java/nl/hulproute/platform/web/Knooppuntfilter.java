package nl.hulproute.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.List;

/**
 * Gives every answer on a part's port the version of the interface, and every error the one form:
 * also those that come from the framework, before or after a handler.
 */
final class Knooppuntfilter extends OncePerRequestFilter {

    /** Where routes for systems live. */
    static final List<String> PADEN = List.of("/uitwisseling/v1/", "/register/v1/");

    private static final String VERSIE = "1.0.0";

    private final Problemen problemen;

    Knooppuntfilter(Problemen problemen) {
        this.problemen = problemen;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("API-Version", VERSIE);
        var antwoord = new Antwoord(response);
        if (PADEN.stream().anyMatch(request.getRequestURI()::startsWith)) {
            chain.doFilter(request, antwoord);
        } else {
            // what the framework serves beside our routes is not for here either
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private final class Antwoord extends HttpServletResponseWrapper {

        Antwoord(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            problemen.write(this, problemen.of(status));
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
