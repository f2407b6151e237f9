package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.platform.web.Probleem;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import java.util.List;

/** What an answer other than success means for a message: mend it, or wait. */
record Weigering(Berichtvorm vorm, Zinnen zinnen) {

    /** An envelope that the receiver did not take. */
    Uitslag ofEnvelop(Reactie reactie) {
        return switch (reactie.status()) {
            case 400, 409, 413, 415, 422 -> new Uitslag.Geweigerd(reasons(reactie));
            default -> wait(reactie);
        };
    }

    /** A content that it did not take; 409 says that it goes on elsewhere, so that waits. */
    Uitslag ofInhoud(Reactie reactie) {
        return switch (reactie.status()) {
            case 400, 413, 415, 422 -> new Uitslag.Geweigerd(reasons(reactie));
            default -> wait(reactie);
        };
    }

    /** Anything that may pass by itself. */
    Uitslag wait(Reactie reactie) {
        return switch (reactie.status()) {
            case 403 -> new Uitslag.Wegloos(notAllowed(reactie));
            case 404 -> new Uitslag.Uitgesteld(zinnen.zeg("uitwisseling.wacht.onbekend"));
            case 507 -> new Uitslag.Uitgesteld(zinnen.zeg("uitwisseling.wacht.vol"));
            default -> new Uitslag.Uitgesteld(zinnen.zeg("uitwisseling.wacht.storing"));
        };
    }

    /** An answer to HEAD has no body. */
    private String notAllowed(Reactie reactie) {
        return reactie.lichaam().length == 0
                ? zinnen.zeg("uitwisseling.wacht.niet-toegestaan")
                : String.join(" ", reasons(reactie));
    }

    List<String> reasons(Reactie reactie) {
        return vorm.read(reactie.lichaam(), Probleem.class)
                .waarde()
                .map(Weigering::sentences)
                .orElseGet(() ->
                        List.of(
                                zinnen.zeg(
                                        "uitwisseling.geweigerd.zonder-reden", reactie.status())));
    }

    private static List<String> sentences(Probleem probleem) {
        return probleem.fouten().isEmpty() ? List.of(probleem.detail()) : probleem.fouten();
    }
}
