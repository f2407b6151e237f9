package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** The pupil; there is no place here for a BSN, nationality or place of birth. */
public record Leerlinggegevens(
        Persoon persoon,
        @Nullable LocalDate geboortedatum,
        List<String> adressenBuitenland,
        @Nullable String leerlingid,
        @Nullable LocalDate onderwijsSinds,
        @Nullable LocalDate datumInschrijving,
        @Nullable LocalDate datumUitschrijving) {

    List<Knoop> velden() {
        return new Veldenlijst()
                .knopen(persoon.namen().alle())
                .datum("geboortedatum", geboortedatum)
                .knopen(persoon.overig().alle())
                .teksten("adresbuitenland", persoon.adresGeheim() ? List.of() : adressenBuitenland)
                .tekst("leerlingid", leerlingid)
                .datum("onderwijssinds", onderwijsSinds)
                .datum("datuminschrijving", datumInschrijving)
                .datum("datumuitschrijving", datumUitschrijving)
                .alle();
    }
}
