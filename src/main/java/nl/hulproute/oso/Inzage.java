package nl.hulproute.oso;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** What the parents saw and said: of the content (akkoord) and of the transfer (toestemming). */
public record Inzage(
        boolean voorlopig,
        @Nullable Boolean ingezien,
        @Nullable LocalDate datum,
        @Nullable Keus akkoord,
        @Nullable String redenNietAkkoord,
        @Nullable Keus toestemming) {

    /** Code list 37. */
    public enum Keus {
        JA("Ja"),
        NEE("Nee"),
        ONBEKEND("Onbekend");

        private final String code;

        Keus(String code) {
            this.code = code;
        }
    }

    Knoop knoop() {
        return new Veldenlijst()
                .waarde("voorlopigdossier", voorlopig)
                .waarde("inzage", ingezien)
                .datum("inzagedatum", datum)
                .tekst("akkoord", akkoord == null ? null : akkoord.code)
                .tekst("redennietakkoord", redenNietAkkoord)
                .tekst("toestemming", toestemming == null ? null : toestemming.code)
                .groep("inzage");
    }
}
