package nl.hulproute.oso;

import nl.hulproute.gedeeld.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a dossier in either form, streaming: no DTD, no entities from outside, within {@link
 * Grenzen}; contents go to the sink as they come and are never held. What the standard does not
 * know is kept, for {@link Dossiercontrole} to name it.
 */
public final class Dossierlezer {

    private Dossierlezer() {}

    /** Reads the sent form, or a complete dossier of which the contents do not matter. */
    public static Dossier lees(InputStream bron) throws IOException, OnleesbaarDossier {
        return lees(bron, Bijlagesink.geen(), Grenzen.RUIM);
    }

    public static Dossier lees(InputStream bron, Bijlagesink sink)
            throws IOException, OnleesbaarDossier {
        return lees(bron, sink, Grenzen.RUIM);
    }

    public static Dossier lees(InputStream bron, Bijlagesink sink, Grenzen grenzen)
            throws IOException, OnleesbaarDossier {
        var groottes = new HashMap<Sha256, Long>();
        var lezer = Stroomlezer.open(bron, metGrootte(sink, groottes), grenzen);
        var bouwer = new Knoopbouwer();
        lezer.lees(bouwer);
        return new Dossier(lezer.set(), bouwer.wortel(), groottes, bouwer.schade());
    }

    private static Bijlagesink metGrootte(Bijlagesink sink, Map<Sha256, Long> groottes) {
        return (naam, inhoud) -> {
            var bewaard = sink.bewaar(naam, inhoud);
            groottes.put(bewaard.sha256(), bewaard.grootte());
            return bewaard;
        };
    }
}
