package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Bijlagesink;
import nl.hulproute.oso.Dossier;
import nl.hulproute.oso.Dossierlezer;
import nl.hulproute.oso.Grenzen;
import nl.hulproute.oso.OnleesbaarDossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A dossier as it was sent, read once for all its checks, with the names of the files that are in
 * it: in the sent form a file travels beside the dossier, never in it.
 */
record Verzondendossier(Dossier dossier, Map<Sha256, String> ingesloten) {

    /** What a dossier in the sent form may ask; a file inside it is unpacked to be told apart. */
    private static final Grenzen GRENZEN = new Grenzen(40, 100_000, 1 << 20, 64L << 20, 128L << 20);

    static Verzondendossier read(InputStream xml) throws IOException, OnleesbaarDossier {
        var ingesloten = new LinkedHashMap<Sha256, String>();
        return new Verzondendossier(
                Dossierlezer.lees(xml, remembering(ingesloten), GRENZEN), ingesloten);
    }

    private static Bijlagesink remembering(Map<Sha256, String> ingesloten) {
        var geen = Bijlagesink.geen();
        return (naam, inhoud) -> {
            var bewaard = geen.bewaar(naam, inhoud);
            ingesloten.put(bewaard.sha256(), naam);
            return bewaard;
        };
    }
}
