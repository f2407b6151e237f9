package nl.hulproute.register.overeenkomst;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.register.loket.Loket;
import nl.hulproute.register.loket.Weigeringen;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Map;

/**
 * Whether there is an agreement between the board of a school and a samenwerkingsverband: yes or
 * no, and nothing else; our own addition to the look-up.
 */
@Loket
class OvereenkomstvraagController {

    private final Overeenkomsten overeenkomsten;
    private final Weigeringen weigeringen;

    OvereenkomstvraagController(Overeenkomsten overeenkomsten, Weigeringen weigeringen) {
        this.overeenkomsten = overeenkomsten;
        this.weigeringen = weigeringen;
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/agreements")
    Map<String, String> overeenkomst(
            @RequestParam(name = "school_oin", required = false) @Nullable String school,
            @RequestParam(name = "swv_oin", required = false) @Nullable String swv) {
        var invoer = weigeringen.invoer();
        var brin = invoer.read("school_oin", school, t -> Oin.parse(t).flatMap(Oin::brin));
        var verband = invoer.read("swv_oin", swv, Oin::parse);
        invoer.check();
        if (!overeenkomsten.isValid(brin.orElseThrow(), verband.orElseThrow())) {
            throw weigeringen.refuse(HttpStatus.NOT_FOUND, "register.overeenkomst.onbekend");
        }
        return Map.of();
    }
}
