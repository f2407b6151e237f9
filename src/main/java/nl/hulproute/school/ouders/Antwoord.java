package nl.hulproute.school.ouders;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.info.Invoer;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a carer filled in: an answer to each question, an own view, a name, and that it is so. */
record Antwoord(
        @Nullable Boolean instemming,
        Map<UUID, Boolean> toestemmingen,
        String zienswijze,
        String naam,
        boolean akkoord) {

    static final int LANGSTE_ZIENSWIJZE = 10_000;

    Antwoord {
        toestemmingen = Map.copyOf(toestemmingen);
    }

    /** Reads a form: {@code instemming}, {@code toestemming-<document>}, {@code zienswijze}, … */
    static Antwoord van(Map<String, String> velden, Ondertekenverzoek verzoek) {
        var toestemmingen = new HashMap<UUID, Boolean>();
        for (Verzoekdocument document : verzoek.documenten()) {
            Boolean keus = ja(velden.get("toestemming-" + document.document()));
            if (keus != null) {
                toestemmingen.put(document.document(), keus);
            }
        }
        return new Antwoord(
                ja(velden.get("instemming")),
                toestemmingen,
                Invoer.tekst(velden.get("zienswijze")).replace("\r\n", "\n"),
                Invoer.tekst(velden.get("naam")).replaceAll("\\s+", " "),
                "true".equals(velden.get("akkoord")));
    }

    /** What was filled in before. */
    static Antwoord van(Ondertekenverzoek verzoek) {
        var toestemmingen = new HashMap<UUID, Boolean>();
        for (Verzoekdocument document : verzoek.documenten()) {
            Boolean keus = document.toestemming();
            if (keus != null) {
                toestemmingen.put(document.document(), keus);
            }
        }
        var concept = verzoek.concept();
        return new Antwoord(concept.instemming(), toestemmingen, concept.zienswijze(), "", false);
    }

    /** What has to be right before it can be signed. */
    void controleer(Ondertekenverzoek verzoek, Veldcontrole controle) {
        if (instemming == null) {
            controle.fout("instemming-ja", "ouders.fout.instemming");
        }
        for (Verzoekdocument document : verzoek.documenten()) {
            if (!toestemmingen.containsKey(document.document())) {
                controle.fout(
                        "toestemming-" + document.document() + "-ja",
                        "ouders.fout.toestemming",
                        document.onderwerp());
            }
        }
        controle.lengte("zienswijze", zienswijze, LANGSTE_ZIENSWIJZE);
        controle.zonderBsn("zienswijze", zienswijze, "ouders.fout.bsn");
        controle.verplicht("naam", naam, "ouders.fout.naam").lengte("naam", naam, 150);
        if (!akkoord) {
            controle.fout("akkoord", "ouders.fout.akkoord");
        }
    }

    private static @Nullable Boolean ja(@Nullable String waarde) {
        return waarde == null || waarde.isEmpty() ? null : Boolean.valueOf(waarde.equals("ja"));
    }
}
