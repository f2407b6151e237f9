package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Opslag;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands over the contents of a message: at the first try at once, small ones with the envelope;
 * after that one by one, and only what the receiver lacks.
 */
record Inhoudoverdracht(Verzoeken verzoeken, Opslag opslag, Weigering weigering) {

    /** Nothing when the receiver has them all now. */
    Optional<Uitslag> hand(UUID tenant, Weg weg, List<Sha256> inhouden, boolean eerste)
            throws IOException {
        for (Sha256 inhoud : inhouden) {
            Optional<Uitslag> mislukt = hand(tenant, weg, inhoud, eerste);
            if (mislukt.isPresent()) {
                return mislukt;
            }
        }
        return Optional.empty();
    }

    /** Those of the contents that may travel with the envelope. */
    Bundel bundle(UUID tenant, List<Sha256> inhouden) throws IOException {
        var bundel = new Bundel(opslag, tenant);
        for (Sha256 inhoud : inhouden) {
            bundel.offer(inhoud, opslag.grootte(tenant, inhoud));
        }
        return bundel;
    }

    private Optional<Uitslag> hand(UUID tenant, Weg weg, Sha256 inhoud, boolean eerste)
            throws IOException {
        if (eerste) {
            return put(tenant, weg, inhoud, 0);
        }
        var bekend = verzoeken.head(weg, inhoud);
        return switch (bekend.status()) {
            case 200 -> isComplete(bekend) ? Optional.empty() : goOn(tenant, weg, inhoud, bekend);
            case 404 -> put(tenant, weg, inhoud, 0);
            default -> Optional.of(weigering.ofInhoud(bekend));
        };
    }

    private static boolean isComplete(Reactie bekend) {
        return bekend.kop("upload-complete").filter("?1"::equals).isPresent();
    }

    private Optional<Uitslag> goOn(UUID tenant, Weg weg, Sha256 inhoud, Reactie bekend)
            throws IOException {
        long bewaard = offset(bekend);
        boolean bruikbaar = bewaard > 0 && bewaard < opslag.grootte(tenant, inhoud);
        return put(tenant, weg, inhoud, bruikbaar ? bewaard : 0);
    }

    private Optional<Uitslag> put(UUID tenant, Weg weg, Sha256 inhoud, long vanaf)
            throws IOException {
        long totaal = opslag.grootte(tenant, inhoud);
        var reactie = verzoeken.put(weg, inhoud, () -> open(tenant, inhoud, vanaf), vanaf, totaal);
        if (reactie.status() == 409 && vanaf > 0) {
            return put(tenant, weg, inhoud, 0);
        }
        return reactie.gelukt() ? Optional.empty() : Optional.of(weigering.ofInhoud(reactie));
    }

    private InputStream open(UUID tenant, Sha256 inhoud, long vanaf) throws IOException {
        InputStream bron = opslag.open(tenant, inhoud);
        try {
            bron.skipNBytes(vanaf);
            return bron;
        } catch (IOException e) {
            bron.close();
            throw e;
        }
    }

    private static long offset(Reactie bekend) {
        return bekend.kop("upload-offset")
                .filter(tekst -> tekst.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }
}
