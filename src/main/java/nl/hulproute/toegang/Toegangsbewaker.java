package nl.hulproute.toegang;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.platform.web.VoorKnooppunt;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Decides on every route: its declaration says who may use it, and a route without one is closed.
 * What concerns pupils is written into the access log.
 */
@Component
class Toegangsbewaker implements HandlerInterceptor {

    private final Inzagelog inzagelog;

    Toegangsbewaker(Inzagelog inzagelog) {
        this.inzagelog = inzagelog;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || isFrameworks(method)) {
            return true;
        }
        if (request.getDispatcherType() == DispatcherType.ASYNC) {
            return true; // the end of an answer that is streamed: it was decided on at its begin
        }
        if (method.hasMethodAnnotation(Openbaar.class)
                || method.hasMethodAnnotation(VoorKnooppunt.class)) {
            return true;
        }
        Mag mag = method.getMethodAnnotation(Mag.class);
        if (mag == null) {
            throw new AccessDeniedException("no access rule on " + method);
        }
        Werkplek werkplek = (Werkplek) request.getAttribute(Werkplekfilter.WERKPLEK);
        if (Werkplekken.account().isEmpty()) {
            throw new AuthenticationCredentialsNotFoundException("login first");
        }
        if (werkplek == null || !werkplek.mag(mag.value())) {
            throw new AccessDeniedException("not for this role");
        }
        if (mag.value().leerlinggegevens()) {
            inzagelog.note(werkplek, handeling(request), request);
        }
        return true;
    }

    /** The route's own pattern: it names what was done, and holds no ids. */
    private static String handeling(HttpServletRequest request) {
        return request.getMethod()
                + " "
                + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static boolean isFrameworks(HandlerMethod method) {
        return !method.getBeanType().getName().startsWith("nl.hulproute.");
    }
}
