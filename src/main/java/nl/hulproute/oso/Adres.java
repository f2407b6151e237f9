package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

/** A Dutch address; {@code soort} is bezoek, post or gba. */
public record Adres(
        String soort,
        @Nullable String straat,
        @Nullable String nummer,
        @Nullable String toevoeging,
        @Nullable String postcode,
        @Nullable String plaats) {

    Knoop knoop() {
        return new Veldenlijst()
                .tekst("soortadres", soort)
                .tekst("straat", straat)
                .tekst("nummer", nummer)
                .tekst("toevoeging", toevoeging)
                .tekst("postcode", postcode == null ? null : postcode.replace(" ", ""))
                .tekst("plaats", plaats)
                .groep("adres");
    }
}
