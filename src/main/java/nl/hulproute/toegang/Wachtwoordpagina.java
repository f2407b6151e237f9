package nl.hulproute.toegang;

import jakarta.servlet.http.HttpServletResponse;

import nl.hulproute.platform.web.Veldfout;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** The pages that a one-time link leads to; their address goes to nobody else. */
final class Wachtwoordpagina {

    private Wachtwoordpagina() {}

    static ModelAndView of(String naam, List<Veldfout> fouten, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        var pagina = new ModelAndView(naam);
        pagina.addObject("fouten", fouten).addObject("kortste", Wachtwoordregel.KORTSTE);
        if (!fouten.isEmpty()) {
            pagina.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return pagina;
    }

    /** The same for a link that was used, withdrawn, too old, or never given. */
    static ModelAndView dead() {
        return new ModelAndView("toegang/verlopen", HttpStatus.NOT_FOUND);
    }
}
