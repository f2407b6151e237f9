package nl.hulproute.toegang;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.platform.web.VoorKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

import java.io.IOException;
import java.util.UUID;

/**
 * Decides on every route: its declaration says who may use it, and a route without one is closed.
 * What concerns pupils is written into the access log.
 */
@Component
class Toegangsbewaker implements HandlerInterceptor {

    private static final String INZAGE = Toegangsbewaker.class.getName() + ".inzage";

    private final Inzagelog inzagelog;

    Toegangsbewaker(Inzagelog inzagelog) {
        this.inzagelog = inzagelog;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        // a streamed answer comes by once more when it is done: it was decided at the start
        if (request.getDispatcherType() == DispatcherType.ASYNC
                || !(handler instanceof HandlerMethod method)
                || isFrameworks(method)) {
            return true;
        }
        if (method.hasMethodAnnotation(Openbaar.class)
                || method.hasMethodAnnotation(VoorKnooppunt.class)) {
            return true;
        }
        if (method.hasMethodAnnotation(VoorOuder.class)) {
            return isOuder(request, response);
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
            if (isLink(request) && switchTo(mag.value(), request)) {
                response.sendRedirect(address(request));
                return false;
            }
            throw new AccessDeniedException("not for this role");
        }
        if (mag.value().leerlinggegevens()) {
            var eenmaal = method.getMethodAnnotation(Eenmaal.class);
            request.setAttribute(
                    INZAGE,
                    eenmaal == null
                            ? inzagelog.note(werkplek, handeling(request), request)
                            : inzagelog.noteOnce(
                                    werkplek, handeling(request), request, eenmaal.ids()));
        }
        return true;
    }

    /** Who asked for what is not there, or not theirs, saw nothing. */
    @Override
    public void afterCompletion(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable Exception fout) {
        if (request.getAttribute(INZAGE) instanceof UUID inzage
                && request.getAttribute(Werkplekfilter.WERKPLEK) instanceof Werkplek werkplek) {
            if (fout != null || response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
                inzagelog.refused(werkplek, inzage);
            } else if (handler instanceof HandlerMethod method
                    && method.getMethodAnnotation(Eenmaal.class) instanceof Eenmaal eenmaal) {
                inzagelog.opened(werkplek, request, eenmaal.ids());
            }
        }
    }

    /** Whether a carer came in; who did not, or no longer is, is told how. */
    private static boolean isOuder(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getAttribute(VoorOuder.BINNEN) != null) {
            return true;
        }
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", VoorOuder.BUITEN);
        } else {
            response.sendRedirect(VoorOuder.BUITEN);
        }
        return false;
    }

    /** A page that someone asks for by its address, as from a mail. */
    private static boolean isLink(HttpServletRequest request) {
        return request.getMethod().equals("GET") && request.getHeader("HX-Request") == null;
    }

    /**
     * A mail leads to a page of one organisation while its reader works for another: if one of the
     * reader's own places may show the page, work goes on there.
     */
    private static boolean switchTo(Actie actie, HttpServletRequest request) {
        return Werkplekken.kies(
                Werkplekfilter.alle(request), plek -> plek.mag(actie), request.getSession());
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
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
