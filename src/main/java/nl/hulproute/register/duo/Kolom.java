package nl.hulproute.register.duo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that are read, each by the names that DUO gave it over the years (standards §9). */
enum Kolom {
    BESTUUR("BEVOEGD GEZAG NUMMER"),
    BESTUURSNAAM("BEVOEGD GEZAG NAAM"),
    BRIN("BRIN NUMMER", "BRINNUMMER", "INSTELLINGSCODE"),
    VESTIGING("VESTIGINGSNUMMER", "VESTIGINGSCODE"),
    NAAM("VESTIGINGSNAAM"),
    STRAAT("STRAATNAAM"),
    HUISNUMMER("HUISNUMMER-TOEVOEGING"),
    POSTCODE("POSTCODE"),
    PLAATS("PLAATSNAAM"),
    TELEFOON("TELEFOONNUMMER"),
    SWV("ADMINISTRATIENUMMER");

    private final List<String> namen;

    Kolom(String... namen) {
        this.namen = List.of(namen);
    }

    /** The column of this name, however it is spaced and whatever its case. */
    static Optional<Kolom> of(String kop) {
        String naam = kop.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kolom -> kolom.namen.contains(naam)).findFirst();
    }

    /** Its names as one says them to a person. */
    String naam() {
        return String.join(" / ", namen);
    }
}
