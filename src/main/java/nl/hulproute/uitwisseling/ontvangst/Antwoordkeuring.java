package nl.hulproute.uitwisseling.ontvangst;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Aanvullingbericht.Vraagantwoord;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.bericht.Zinnen;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Each answer of an aanvulling says something, and names only documents that came with it. */
final class Antwoordkeuring {

    private Antwoordkeuring() {}

    static List<String> faults(Aanvullingbericht bericht, Zinnen zinnen) {
        Set<Sha256> mee = Documentregel.inhouden(bericht.documenten());
        List<Vraagantwoord> antwoorden = bericht.beantwoord();
        var fouten = new ArrayList<String>();
        for (int i = 0; i < antwoorden.size(); i++) {
            Vraagantwoord antwoord = antwoorden.get(i);
            String plek = "antwoorden[" + i + "]";
            if (!mee.containsAll(antwoord.documenten())) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.antwoord-document", plek));
            }
            if (isEmpty(antwoord)) {
                fouten.add(zinnen.zeg("uitwisseling.keuring.antwoord-leeg", plek));
            }
        }
        return fouten;
    }

    static Bsnkeuring.Teksten teksten(Aanvullingbericht bericht) {
        var teksten = new Bsnkeuring.Teksten();
        for (int i = 0; i < bericht.beantwoord().size(); i++) {
            teksten.en("antwoorden[" + i + "].tekst", bericht.beantwoord().get(i).tekst());
        }
        return teksten;
    }

    /** That something cannot be given is only an answer with the reason. */
    private static boolean isEmpty(Vraagantwoord antwoord) {
        boolean zonderTekst = antwoord.tekst() == null || antwoord.tekst().isBlank();
        return zonderTekst && (antwoord.kanNiet() || antwoord.documenten().isEmpty());
    }
}
