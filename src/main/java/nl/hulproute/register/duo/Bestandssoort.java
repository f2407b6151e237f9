package nl.hulproute.register.duo;

import static nl.hulproute.register.duo.Kolom.BESTUUR;
import static nl.hulproute.register.duo.Kolom.BESTUURSNAAM;
import static nl.hulproute.register.duo.Kolom.BRIN;
import static nl.hulproute.register.duo.Kolom.HUISNUMMER;
import static nl.hulproute.register.duo.Kolom.NAAM;
import static nl.hulproute.register.duo.Kolom.PLAATS;
import static nl.hulproute.register.duo.Kolom.POSTCODE;
import static nl.hulproute.register.duo.Kolom.STRAAT;
import static nl.hulproute.register.duo.Kolom.SWV;
import static nl.hulproute.register.duo.Kolom.TELEFOON;
import static nl.hulproute.register.duo.Kolom.VESTIGING;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The kinds of file that are read, told apart by their columns. */
enum Bestandssoort {
    /** "Alle vestigingen": a line for each vestiging. */
    VESTIGINGEN(BESTUUR, BRIN, VESTIGING, NAAM, STRAAT, HUISNUMMER, POSTCODE, PLAATS, TELEFOON),
    /** "Scholen per samenwerkingsverband": BRIN and administratienummer. */
    DEELNAMES(BRIN, SWV),
    /** "Bevoegde gezagen": the names of the boards. */
    BESTUREN(BESTUUR, BESTUURSNAAM);

    private final Set<Kolom> kolommen;

    Bestandssoort(Kolom eerste, Kolom... rest) {
        this.kolommen = EnumSet.of(eerste, rest);
    }

    /** The kind that these columns come closest to; {@link #missing} says what it then lacks. */
    static Bestandssoort of(Collection<Kolom> kolommen) {
        if (kolommen.contains(SWV)) {
            return DEELNAMES;
        }
        return kolommen.contains(BESTUURSNAAM) && !kolommen.contains(BRIN) ? BESTUREN : VESTIGINGEN;
    }

    List<Kolom> missing(Collection<Kolom> kolommen) {
        return this.kolommen.stream().filter(kolom -> !kolommen.contains(kolom)).toList();
    }
}
