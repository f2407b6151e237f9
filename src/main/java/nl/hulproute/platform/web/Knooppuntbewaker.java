package nl.hulproute.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.certificaten.Poorten;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.Set;

/**
 * A route for systems is served on the port of its part only, to systems that are trusted still,
 * and nothing else is served there.
 */
final class Knooppuntbewaker implements HandlerInterceptor {

    static final String CERTIFICATEN = "jakarta.servlet.request.X509Certificate";

    private final Poorten poorten;
    private final Problemen problemen;

    Knooppuntbewaker(Poorten poorten, Problemen problemen) {
        this.poorten = poorten;
        this.problemen = problemen;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Set<Onderdeel> route = route(handler);
        if (poorten.onderdeel(request.getLocalPort())
                .map(route::contains)
                .orElseGet(route::isEmpty)) {
            demandTrust(request, response);
            return true;
        }
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
        return false;
    }

    /** The connection may be older than what is trusted now: then it ends with this answer. */
    private void demandTrust(HttpServletRequest request, HttpServletResponse response) {
        var certificaten = (X509Certificate[]) request.getAttribute(CERTIFICATEN);
        if (certificaten == null) {
            return;
        }
        poorten.onderdeel(request.getLocalPort())
                .flatMap(onderdeel -> poorten.weigert(onderdeel, certificaten))
                .ifPresent(reden -> {
                    response.setHeader("Connection", "close");
                    throw new Weigering(problemen.of(403, reden.sleutelVoorHen()));
                });
    }

    private static Set<Onderdeel> route(Object handler) {
        return handler instanceof HandlerMethod method
                ? Optional.ofNullable(method.getMethodAnnotation(VoorKnooppunt.class))
                        .map(route -> Set.of(route.value()))
                        .orElse(Set.of())
                : Set.of();
    }
}
