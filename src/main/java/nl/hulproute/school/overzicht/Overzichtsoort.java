package nl.hulproute.school.overzicht;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.toegang.Actie;
import nl.hulproute.toegang.Werkplek;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * An overview that the program makes of a pupil's file (the manual, pages 7–9: steps 1 to 6), with
 * the kind of document it becomes in the map.
 */
public enum Overzichtsoort {
    ONTWIKKELINGSPERSPECTIEF(Documentsoort.OPP, "begeleiding"),
    SELECTIE_PLANNEN(Documentsoort.PLANNEN, "begeleiding"),
    ZIEN_OBSERVATIELIJST(Documentsoort.ZIEN, "begeleiding"),
    NOTITIES(Documentsoort.NOTITIES, "begeleiding"),
    NIET_METHODETOETSEN(Documentsoort.TOETSOVERZICHT, "toetsen"),
    ONDERTEKENING(Documentsoort.OPP_ONDERTEKENING, "ouders", Actie.OUDERS_BETREKKEN),
    TOESTEMMING(Documentsoort.TOESTEMMING_OUDERS, "ouders", Actie.OUDERS_BETREKKEN);

    private final Documentsoort documentsoort;
    private final String groep;
    private final Actie nodig;

    Overzichtsoort(Documentsoort documentsoort, String groep) {
        this(documentsoort, groep, Actie.OVERZICHTEN_MAKEN);
    }

    Overzichtsoort(Documentsoort documentsoort, String groep, Actie nodig) {
        this.documentsoort = documentsoort;
        this.groep = groep;
        this.nodig = nodig;
    }

    /** What carers answered is for who works with them: the page it comes from asks the same. */
    boolean voor(Werkplek werkplek) {
        return werkplek.mag(nodig);
    }

    public Documentsoort documentsoort() {
        return documentsoort;
    }

    /** Under which heading of the page it stands: the message {@code overzicht.groep.<groep>}. */
    public String groep() {
        return groep;
    }

    /**
     * The code in addresses, {@code selectie-plannen}; its name is the message {@code
     * overzicht.<code>}.
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The overview that becomes a document of this kind, when the program can make one. */
    public static Optional<Overzichtsoort> van(Documentsoort soort) {
        return Arrays.stream(values()).filter(een -> een.documentsoort == soort).findFirst();
    }

    public static Optional<Overzichtsoort> ofCode(String code) {
        return Arrays.stream(values()).filter(een -> een.code().equals(code)).findFirst();
    }
}
