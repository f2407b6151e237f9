package nl.hulproute.register.instelling;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.register.loket.Loket;
import nl.hulproute.register.loket.Weigeringen;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/** To which samenwerkingsverbanden a school can turn; our own addition to the look-up. */
@Loket
class DeelnameController {

    private final Deelnames deelnames;
    private final Weigeringen weigeringen;

    DeelnameController(Deelnames deelnames, Weigeringen weigeringen) {
        this.deelnames = deelnames;
        this.weigeringen = weigeringen;
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/samenwerkingsverbanden")
    List<Deelnames.Verband> samenwerkingsverbanden(
            @RequestParam(name = "brin", required = false) @Nullable String tekst) {
        var invoer = weigeringen.invoer();
        var brin = invoer.read("brin", tekst, Brin::parse);
        invoer.check();
        return deelnames.of(brin.orElseThrow());
    }
}
