package nl.hulproute.swv.dossier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Refuses a form with a dossier that the web server would put in a temporary file, before anything
 * reads the form. The page's script sends the file as it is, and that is parsed as it comes in.
 */
@Component
@OpKnooppunt(Onderdeel.SWV)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Inleesbewaker extends OncePerRequestFilter {

    private final DataSize inGeheugen;

    Inleesbewaker(@Value("${spring.servlet.multipart.file-size-threshold}") DataSize inGeheugen) {
        this.inGeheugen = inGeheugen;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return !HttpMethod.POST.matches(request.getMethod())
                || type == null
                || !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
                || !request.getRequestURI().startsWith(InlezenController.PAD);
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
        response.sendRedirect(
                InlezenController.PAD + "?zonderScript=true", HttpServletResponse.SC_SEE_OTHER);
    }
}
