package nl.hulproute.oso;

import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.gedeeld.Vestiging;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A year of the school career; {@code jaargroep} is a code of list 13. */
public record Loopbaan(
        Schooljaar schooljaar,
        String groepscode,
        @Nullable String groepsnaam,
        String jaargroep,
        @Nullable LocalDate begindatum,
        @Nullable LocalDate einddatum,
        Vestiging vestiging,
        @Nullable String schoolsoort) {

    Knoop knoop() {
        return new Veldenlijst()
                .waarde("schooljaar", schooljaar)
                .tekst("groepscode", groepscode)
                .tekst("groepsnaam", groepsnaam)
                .tekst("jaargroep", jaargroep)
                .datum("begindatum", begindatum)
                .datum("einddatum", einddatum)
                .tekst("brincode", vestiging.brin().toString())
                .tekst("vestigingscode", vestiging.code())
                .tekst("schoolsoort", schoolsoort)
                .groep("schoolloopbaan");
    }
}
