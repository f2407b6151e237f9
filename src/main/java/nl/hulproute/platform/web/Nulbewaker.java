package nl.hulproute.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;

import java.io.IOException;
import java.util.Arrays;

/**
 * Refuses the value of a field with the character 0 as a request that cannot be read: nobody types
 * it, and PostgreSQL stores no text with it, so that each form would answer with an error of our
 * own.
 */
final class Nulbewaker implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true; // the page that says that a form was too large must not read it again
        }
        boolean goed =
                request.getParameterMap().values().stream()
                        .flatMap(Arrays::stream)
                        .noneMatch(waarde -> waarde.indexOf('\0') >= 0);
        if (!goed) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
        return goed;
    }
}
