package nl.hulproute.platform.web;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Where the page of an error leads, when who found the error knows better than its beginning. */
public final class Foutweg {

    static final String ATTRIBUUT = "foutweg";

    private Foutweg() {}

    /** To this address within the program. */
    public static void naar(String pad) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(ATTRIBUUT, pad, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
