package nl.hulproute.uitwisseling.ontvangst;

import jakarta.servlet.http.HttpServletRequest;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which bytes a PUT of a content brings (RFC 9110, section 14.5): all of them, or from a byte to
 * the end. The total is -1 when the sender did not say.
 */
record Bereik(long vanaf, long totaal) {

    private static final Pattern VORM =
            Pattern.compile("bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})");

    /** Nothing when the header is not a range up to the end, or not as long as the body. */
    static Optional<Bereik> of(HttpServletRequest request) {
        String kop = request.getHeader("Content-Range");
        long lengte = request.getContentLengthLong();
        if (kop == null) {
            return Optional.of(new Bereik(0, lengte));
        }
        var vorm = VORM.matcher(kop.strip());
        if (!vorm.matches()) {
            return Optional.empty();
        }
        long vanaf = Long.parseLong(vorm.group(1));
        long laatste = Long.parseLong(vorm.group(2));
        long totaal = Long.parseLong(vorm.group(3));
        boolean heel = laatste == totaal - 1 && vanaf <= laatste && lengte == totaal - vanaf;
        return heel ? Optional.of(new Bereik(vanaf, totaal)) : Optional.empty();
    }
}
