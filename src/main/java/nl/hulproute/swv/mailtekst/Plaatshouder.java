package nl.hulproute.swv.mailtekst;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the program fills in. There is none for the pupil: a mail may not tell about a pupil. */
public enum Plaatshouder {
    DOSSIERNUMMER(true, true),
    SWV(true, true),
    SCHOOL(true, true),
    STATUS(false, true),
    LINK(true, true),
    EMAIL(true, true),
    TERMIJN(true, false),
    EIGENTEKST(true, false);

    private final boolean bevestiging;
    private final boolean status;

    Plaatshouder(boolean bevestiging, boolean status) {
        this.bevestiging = bevestiging;
        this.status = status;
    }

    /** As it stands in a text. */
    public String teken() {
        return "{" + naam() + "}";
    }

    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that mean something in this mail. */
    static List<Plaatshouder> of(Mailsoort soort) {
        return Arrays.stream(values())
                .filter(deel -> soort.bevestiging() ? deel.bevestiging : deel.status)
                .toList();
    }
}
