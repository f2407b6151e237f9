package nl.hulproute.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * Refuses a form with a file that the web server would put in a temporary file, before anything
 * reads the form: the file may hold a BSN. The page's script sends the file as it is, and that is
 * parsed as it comes in.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public abstract class Bestandsbewaker extends OncePerRequestFilter {

    private final Pattern pad;
    private final DataSize inGeheugen;

    /**
     * @param pad where the forms are sent to; with {@code ?zonderScript=true} its page says what to
     *     do
     * @param inGeheugen how large a form may be that stays in memory
     */
    protected Bestandsbewaker(String pad, DataSize inGeheugen) {
        this(Pattern.compile(Pattern.quote(pad)), inGeheugen);
    }

    /** The same, for forms that are sent to addresses that begin so. */
    protected Bestandsbewaker(Pattern pad, DataSize inGeheugen) {
        this.pad = pad;
        this.inGeheugen = inGeheugen;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !HttpMethod.POST.matches(request.getMethod())
                || type == null
                || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                || !pad.matcher(request.getRequestURI()).lookingAt();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long lengte = request.getContentLengthLong();
        if (lengte >= 0 && lengte <= inGeheugen.toBytes()) {
            chain.doFilter(request, response);
            return;
        }
        // a browser reads no answer before it has sent everything
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
        var adres = pad.matcher(request.getRequestURI());
        String pagina = adres.lookingAt() ? adres.group() : "/";
        response.sendRedirect(pagina + "?zonderScript=true", HttpServletResponse.SC_SEE_OTHER);
    }
}
