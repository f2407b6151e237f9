package nl.hulproute.platform.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What who found an error tells its page: where that leads, or why it is not the user's role. */
public final class Foutweg {

    static final String ATTRIBUUT = "foutweg";
    static final String VEROUDERD = "verouderd";

    private Foutweg() {}

    /** To this address within the program. */
    public static void naar(String pad) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ATTRIBUUT, pad, RequestAttributes.SCOPE_REQUEST);
        }
    }

    /**
     * What was sent came from a page that is older than the session, as of before logging in again.
     */
    public static void verouderd(HttpServletRequest request) {
        request.setAttribute(VEROUDERD, true);
    }
}
