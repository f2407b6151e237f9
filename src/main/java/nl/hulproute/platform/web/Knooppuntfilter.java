package nl.hulproute.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * Gives every answer on a part's port the version of the interface, and every error the one form:
 * also those that come from the framework, before or after a handler.
 */
final class Knooppuntfilter extends OncePerRequestFilter {

    static final String VERSIE = "1.0.0";

    private final Problemen problemen;

    Knooppuntfilter(Problemen problemen) {
        this.problemen = problemen;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("API-Version", VERSIE);
        chain.doFilter(request, new Antwoord(response));
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
