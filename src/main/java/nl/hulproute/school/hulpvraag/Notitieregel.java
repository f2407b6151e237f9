package nl.hulproute.school.hulpvraag;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A notitie of the pupil's map as a hulpvraag sees it.
 *
 * @param inOpp whether the ontwikkelingsperspectief holds its text already
 */
record Notitieregel(
        UUID id,
        LocalDate datum,
        String auteur,
        String categorie,
        String tekst,
        boolean gekozen,
        boolean inOpp) {

    /** A year: what is older was weighed when the OPP was last written or evaluated. */
    private static final int MAANDEN = 12;

    /** Whether it may be worth sending: recent, and not in the OPP already. */
    public boolean voorgesteld(LocalDate vandaag) {
        return !inOpp && datum.isAfter(vandaag.minusMonths(MAANDEN));
    }

    Notitieregel metOpp(String opptekst) {
        return new Notitieregel(
                id, datum, auteur, categorie, tekst, gekozen, opptekst.contains(kaal(tekst)));
    }

    /** Without the breaks and blanks that differ between two places of one text. */
    static String kaal(String tekst) {
        return tekst.strip().replaceAll("\\s+", " ");
    }
}
