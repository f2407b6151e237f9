package nl.hulproute.swv.organisatie;

import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.uitwisseling.Antwoord;
import nl.hulproute.uitwisseling.Registerschool;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/**
 * Six positions exactly when that vestiging has an environment of its own (manual, Bijlage 1a). The
 * school's system says whether it has; only while it has not said so, who fills in the form is
 * asked.
 *
 * @param getypt the BRIN in the form
 * @param bedoeld the vestiging that was meant: chosen from the register, or the school's until now
 * @param omgeving the answer to the question: {@code eigen}, {@code hoofd} or nothing
 * @param zeker whether a BRIN that the register does not know was looked at again
 */
record Brinkeuze(Vestiging getypt, @Nullable Vestiging bedoeld, String omgeving, boolean zeker) {

    static final String EIGEN = "eigen";
    static final String HOOFD = "hoofd";

    Brinoordeel judge(Antwoord<List<Registerschool>> register) {
        Brinoordeel posities = positions(register.optioneel().orElse(List.of()));
        if (!posities.goed()) {
            return posities;
        }
        boolean vermist =
                register.optioneel().filter(bekend -> find(bekend, getypt).isEmpty()).isPresent();
        return vermist && !zeker
                ? Brinoordeel.vraag(
                        Brinoordeel.Soort.VRAAG_ZEKER,
                        "organisatie.fout.brin.onbekend",
                        getypt.toString())
                : Brinoordeel.GOED;
    }

    private Brinoordeel positions(List<Registerschool> bekend) {
        Vestiging neven = neven();
        if (neven == null) {
            return Brinoordeel.GOED;
        }
        Boolean eigen = own(bekend, neven);
        if (eigen == null) {
            return Brinoordeel.vraag(
                    Brinoordeel.Soort.VRAAG_OMGEVING,
                    "organisatie.fout.brin.vraag",
                    neven.toString());
        }
        boolean zes = getypt.nummer() > 0;
        if (zes == eigen) {
            return Brinoordeel.GOED;
        }
        return eigen
                ? Brinoordeel.fout(
                        "organisatie.fout.brin.zes", neven.toString(), neven.brin().waarde())
                : Brinoordeel.fout(
                        "organisatie.fout.brin.vier", neven.toString(), neven.brin().waarde());
    }

    /** The nevenvestiging that is meant, if it is one. */
    private @Nullable Vestiging neven() {
        if (getypt.nummer() > 0) {
            return getypt;
        }
        return bedoeld != null && bedoeld.nummer() > 0 && bedoeld.brin().equals(getypt.brin())
                ? bedoeld
                : null;
    }

    /** What the school's system said goes before what someone thinks. */
    private @Nullable Boolean own(List<Registerschool> bekend, Vestiging neven) {
        Boolean gezegd = find(bekend, neven).map(Registerschool::eigenOmgeving).orElse(null);
        if (gezegd != null) {
            return gezegd;
        }
        return switch (omgeving) {
            case EIGEN -> Boolean.TRUE;
            case HOOFD -> Boolean.FALSE;
            default -> null;
        };
    }

    /**
     * The hoofdvestiging in the place of six positions that the register does not know, when it
     * does know that one: {@code 99GG} for {@code 99GG01}.
     */
    Optional<Vestiging> hoofd(Antwoord<List<Registerschool>> register) {
        var bekend = register.optioneel().orElse(List.of());
        return getypt.nummer() == 0 || find(bekend, getypt).isPresent()
                ? Optional.empty()
                : find(bekend, new Vestiging(getypt.brin(), 0)).map(Registerschool::vestiging);
    }

    static Optional<Registerschool> find(List<Registerschool> bekend, Vestiging vestiging) {
        return bekend.stream().filter(school -> school.vestiging().equals(vestiging)).findFirst();
    }
}
