package nl.hulproute.school.opp;

import java.util.Arrays;
import java.util.Locale;

/** An area of learning for which an ontwikkelingsperspectief expects a level. */
public enum Leergebied {
    REKENEN(Oppveld.REKENEN_NIVEAU),
    TECHNISCH_LEZEN(Oppveld.TECHNISCH_LEZEN_NIVEAU),
    BEGRIJPEND_LEZEN(Oppveld.BEGRIJPEND_LEZEN_NIVEAU),
    SPELLING(Oppveld.SPELLING_NIVEAU),
    TAAL(Oppveld.TAAL_NIVEAU);

    private final Oppveld niveau;

    Leergebied(Oppveld niveau) {
        this.niveau = niveau;
    }

    /** The question in which the expected level is given. */
    Oppveld niveau() {
        return niveau;
    }

    static Leergebied ofCode(String code) {
        return Arrays.stream(values())
                .filter(gebied -> gebied.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** As in keys of texts: {@code technisch-lezen}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
