package nl.hulproute.school.ouders;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.platform.database.Tenant;
import nl.hulproute.toegang.VoorOuder;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Optional;

/** Finds out which carer asks, and binds the rows of that school to the request. */
final class Ouderfilter extends OncePerRequestFilter {

    private final Ouderdeur deur;

    Ouderfilter(Ouderdeur deur) {
        this.deur = deur;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<Ouder> ouder = Ouderkoekje.read(request).flatMap(deur::resume);
        if (ouder.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(VoorOuder.BINNEN, ouder.get());
        try {
            Tenant.van(ouder.get().school())
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
