package nl.hulproute.swv.organisatie;

import nl.hulproute.platform.web.Veldfout;

import java.util.List;

/**
 * What is to be said of a BRIN that someone chose: nothing, that it is wrong and why, or a question
 * that only who chooses it can answer.
 */
record Brinoordeel(Soort soort, String sleutel, List<Object> gegevens) {

    /** The kinds of verdict; the questions stand beside the field of the BRIN. */
    enum Soort {
        GOED,
        FOUT,
        VRAAG_OMGEVING,
        VRAAG_ZEKER
    }

    static final Brinoordeel GOED = new Brinoordeel(Soort.GOED, "", List.of());

    static Brinoordeel fout(String sleutel, Object... gegevens) {
        return new Brinoordeel(Soort.FOUT, sleutel, List.of(gegevens));
    }

    static Brinoordeel vraag(Soort soort, String sleutel, Object... gegevens) {
        return new Brinoordeel(soort, sleutel, List.of(gegevens));
    }

    boolean goed() {
        return soort == Soort.GOED;
    }

    Veldfout veldfout() {
        String veld =
                switch (soort) {
                    case GOED, FOUT -> "brin";
                    case VRAAG_OMGEVING -> "omgeving-eigen";
                    case VRAAG_ZEKER -> "zeker";
                };
        return new Veldfout(veld, sleutel, gegevens);
    }
}
