package nl.hulproute.school.gegeven;

import nl.hulproute.toegang.Actie;

import java.util.Locale;

/** The pages of a pupil with these data, each with the tab it is on and who may change it. */
enum Gegevenpagina {
    MEDISCH("personalia/medisch", Actie.MEDISCH_BEWERKEN),
    GEGEVENS("personalia/gegevens", Actie.LEERLINGEN_BEWERKEN),
    VERZUIM("begeleiding/verzuim", Actie.BEGELEIDING_BEWERKEN),
    CIJFERS("toetsen/cijfers", Actie.BEGELEIDING_BEWERKEN);

    private final String tab;
    private final Actie bewerken;

    Gegevenpagina(String tab, Actie bewerken) {
        this.tab = tab;
        this.bewerken = bewerken;
    }

    /** In the address, and the key of its texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Gegevenpagina van(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public String tab() {
        return tab;
    }

    Actie bewerken() {
        return bewerken;
    }
}
