package nl.hulproute.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds out where the user works, and binds that organisation's rows to the request. */
final class Werkplekfilter extends OncePerRequestFilter {

    static final String WERKPLEK = Werkplek.class.getName();
    static final String ALLE = WERKPLEK + ".alle";

    private final Werkplekken werkplekken;

    Werkplekfilter(Werkplekken werkplekken) {
        this.werkplekken = werkplekken;
    }

    /** All places where who asks may work. */
    @SuppressWarnings("unchecked")
    static List<Werkplek> alle(HttpServletRequest request) {
        return request.getAttribute(ALLE) instanceof List<?> alle
                ? (List<Werkplek>) alle
                : List.of();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/webjars/")
                || path.startsWith("/stijl/")
                || path.startsWith("/js/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<Werkplek> alle = werkplekken.alle();
        Optional<Werkplek> gekozen = Werkplekken.gekozen(alle, request);
        if (gekozen.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(ALLE, alle);
        request.setAttribute(WERKPLEK, gekozen.get());
        try {
            gekozen.get()
                    .tenant()
                    .call(() -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
