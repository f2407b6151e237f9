package nl.hulproute.school.toets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a test is about; its name is the message {@code toets.leergebied.<code>}. */
public enum Leergebied {
    REKENEN("rekenen", "wiskunde", "getal"),
    TECHNISCH_LEZEN("technisch", "dmt", "avi"),
    BEGRIJPEND_LEZEN("begrijpend", "leesvaardigheid", "leesbegrip"),
    SPELLING("spelling"),
    WOORDENSCHAT("woordenschat"),
    TAAL("taal", "nederlands", "luister"),
    ENGELS("engels", "english"),
    STUDIEVAARDIGHEDEN("studievaardig", "studeren"),
    SOCIAAL_EMOTIONEEL("sociaal"),

    /** None of these: what it is then stands in words beside it. */
    OVERIG;

    private final List<String> herkenning;

    Leergebied(String... herkenning) {
        this.herkenning = List.of(herkenning);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The leergebied that a file calls so, by the first word of the lists above that is in it. */
    static Leergebied herken(String naam) {
        String klein = naam.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(een -> een.herkenning.stream().anyMatch(klein::contains))
                .findFirst()
                .orElse(OVERIG);
    }
}
