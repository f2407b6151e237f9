package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A parent or carer; {@code relatieTotKind} is a code of list 41 (1 vader, 2 moeder, 3 voogd). */
public record Verzorger(
        Persoon persoon,
        @Nullable String relatieTotKind,
        boolean overleden,
        @Nullable LocalDate overlijdensdatum,
        boolean wettigeVertegenwoordiger) {

    Knoop knoop() {
        return new Veldenlijst()
                .knopen(persoon.namen().alle())
                .knopen(persoon.overig().alle())
                .tekst("relatietotkind", relatieTotKind)
                .waarde("overleden", overleden ? true : null)
                .datum("overlijdensdatum", overleden ? overlijdensdatum : null)
                .waarde("wettigevertegenwoordiger", wettigeVertegenwoordiger)
                .groep("verzorger");
    }
}
