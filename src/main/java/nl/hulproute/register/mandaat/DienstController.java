package nl.hulproute.register.mandaat;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.VoorKnooppunt;
import nl.hulproute.register.loket.Loket;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/** Which diensten the register knows, and in which versions. */
@Loket
class DienstController {

    private final Diensten diensten;

    DienstController(Diensten diensten) {
        this.diensten = diensten;
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/services")
    List<Diensten.Dienst> diensten(
            @RequestParam(name = "name", required = false) @Nullable String naam) {
        return diensten.find(naam);
    }

    @VoorKnooppunt(Onderdeel.REGISTER)
    @GetMapping("/service-versions")
    List<Diensten.Versie> versies() {
        return diensten.versies();
    }
}
