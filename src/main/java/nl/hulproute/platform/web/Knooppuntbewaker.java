package nl.hulproute.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Poorten;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** A route for systems is served on the port of its part only, and nothing else is served there. */
final class Knooppuntbewaker implements HandlerInterceptor {

    private final Poorten poorten;

    Knooppuntbewaker(Poorten poorten) {
        this.poorten = poorten;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Set<Onderdeel> route = route(handler);
        if (poorten.onderdeel(request.getLocalPort())
                .map(route::contains)
                .orElseGet(route::isEmpty)) {
            return true;
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return false;
    }

    private static Set<Onderdeel> route(Object handler) {
        return handler instanceof HandlerMethod method
                ? Optional.ofNullable(method.getMethodAnnotation(VoorKnooppunt.class))
                        .map(route -> Set.of(route.value()))
                        .orElse(Set.of())
                : Set.of();
    }
}
