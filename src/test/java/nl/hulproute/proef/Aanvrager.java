package nl.hulproute.proef;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.proef.Klant.Bestand;
import nl.hulproute.proef.Klant.Pagina;
import nl.hulproute.proef.Klant.Veld;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An intern begeleider who makes a hulpvraag with the forms of the school, and sends it. */
public final class Aanvrager {

    private static final String TYPE = "Consult of advies";
    private static final String DOSSIERNUMMER =
            "<dt>Dossiernummer</dt>\\s*<dd>([^<]*\\d[^<]*)</dd>";
    private static final Duration PAUZE = Duration.ofMillis(500);

    private final Klant school;
    private final String leerling;

    /** Logs in, and takes a pupil whose data are complete: the first, second, third of the list. */
    public Aanvrager(String adres, int hoeveelste) throws InterruptedException {
        this.school = new Klant(adres).als(Demoaccount.IB_REGENBOOGBRUG);
        this.leerling =
                school.haal("/leerlingen")
                        .alle("<tr>\\s*<th scope=\"row\"><a href=\"(/leerlingen/[0-9a-f-]{36})\"")
                        .get(hoeveelste - 1);
    }

    public Klant school() {
        return school;
    }

    /** The address of the pupil's page. */
    public String leerling() {
        return leerling;
    }

    /** Puts files in the map under one onderwerp. */
    public void vulMap(String onderwerp, List<Bestand> bestanden) throws InterruptedException {
        school.upload(leerling + "/map/documenten", Map.of("onderwerp", onderwerp), bestanden);
    }

    /** The same, of this kind. */
    public void vulMap(String onderwerp, Documentsoort soort, List<Bestand> bestanden)
            throws InterruptedException {
        school.upload(
                leerling + "/map/documenten",
                Map.of("onderwerp", onderwerp, "documentsoort", soort.code()),
                bestanden);
    }

    /** A draft with the documents of this onderwerp; the address of the hulpvraag. */
    public String maak(String onderwerp) throws InterruptedException {
        String nieuw = leerling + "/samenwerkingsverband/nieuw";
        Pagina keuze = school.wachtTot(nieuw, pagina -> pagina.html().contains(TYPE), PAUZE);
        String swv = keuze.vind("name=\"swv\" value=\"(\\d+)\"");
        String type = keuze.vind("<h3 id=\"naam-([0-9a-f-]{36})\"><span>" + TYPE + "</span>");
        Pagina vorm = school.post(nieuw, List.of(new Veld("swv", swv), new Veld("type", type)));
        var velden = new ArrayList<Veld>();
        velden.add(new Veld("versie", versie(vorm)));
        velden.add(new Veld("omschrijving", "Wij willen graag samen kijken wat helpt."));
        velden.add(new Veld("toelichting", "nvt"));
        velden.add(new Veld("reden", "Er is nog geen ontwikkelingsperspectief nodig."));
        for (String id : bijlagen(vorm, onderwerp)) {
            velden.add(new Veld("bijlagen", id));
            velden.add(new Veld("extra-" + id, "Dit hoort bij de vraag."));
        }
        school.post(vorm.pad(), velden);
        return vorm.pad().replace("/bewerken", "");
    }

    /** The page with exactly what will be sent, once nothing stands in the way of sending. */
    public Pagina voorbeeld(String hulpvraag) throws InterruptedException {
        return school.wachtTot(
                hulpvraag + "/verzenden", pagina -> pagina.html().contains("bi-send me-2"), PAUZE);
    }

    /** Sends what the preview shows; the page that comes then. */
    public Pagina verzend(Pagina voorbeeld) throws InterruptedException {
        return school.post(voorbeeld.pad(), List.of(new Veld("versie", versie(voorbeeld))));
    }

    /** Waits for the delivery; the dossiernummer that the samenwerkingsverband gave. */
    public String wachtOpDossiernummer(String hulpvraag, Duration pauze)
            throws InterruptedException {
        return school.wachtTot(
                        hulpvraag,
                        pagina ->
                                pagina.html().contains("bezorging-bezorgd")
                                        && !pagina.alle(DOSSIERNUMMER).isEmpty(),
                        pauze)
                .vind(DOSSIERNUMMER);
    }

    private static List<String> bijlagen(Pagina vorm, String onderwerp) {
        return vorm.alle("(<input[^>]*name=\"bijlagen\"[^>]*>)").stream()
                .filter(invoer -> invoer.contains("aria-label=\"" + onderwerp + "\""))
                .map(invoer -> invoer.replaceAll(".*value=\"([0-9a-f-]{36})\".*", "$1"))
                .toList();
    }

    private static String versie(Pagina pagina) {
        return pagina.vind("name=\"versie\"[^>]*value=\"(\\d+)\"");
    }
}
