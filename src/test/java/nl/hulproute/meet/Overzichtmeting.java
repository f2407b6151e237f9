package nl.hulproute.meet;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.proef.Klant;
import nl.hulproute.proef.Klant.Pagina;
import nl.hulproute.proef.Klant.Veld;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The overviews of a pupil whose file is filled, each asked for with the choices that the page
 * proposes: as a PDF to read, and kept in the map.
 */
final class Overzichtmeting {

    /** The four reports of the manual, steps 1, 4, 5 and 6. */
    private static final List<String> VIER =
            List.of(
                    "ontwikkelingsperspectief",
                    "niet-methodetoetsen",
                    "selectie-plannen",
                    "zien-observatielijst");

    private static final String LEERLING =
            "/leerlingen/" + Voorbeeldleerling.id(Demowereld.REGENBOOGBRUG, 1) + "/overzichten/";

    private static final int VOORAF = 8;
    private static final int AANTAL = 15;

    private final Klant ib;
    private final Map<String, List<Veld>> keuzes = new LinkedHashMap<>();

    Overzichtmeting(String adres) throws InterruptedException {
        ib = new Klant(adres).als(Demoaccount.IB_REGENBOOGBRUG);
        var soorten = ib.haal("/overzichten").alle("name=\"soort\" value=\"([a-z-]+)\"");
        for (String soort : soorten) {
            var velden = proposed(ib.haal(LEERLING + soort));
            if (!velden.isEmpty()) {
                keuzes.put(soort, velden);
            }
        }
    }

    void print(double select) throws Exception {
        print("| overview of a pupil, warm | as PDF | | kept | | aim |");
        print("|---|---|---|---|---|---|");
        print("| | median ms | in `select 1` | median ms | in `select 1` | ms |");
        for (String soort : keuzes.keySet()) {
            row(soort, List.of(soort), select, "");
        }
        var vier = VIER.stream().filter(keuzes::containsKey).toList();
        if (vier.size() == VIER.size()) {
            row("the four of the manual, one after the other", vier, select, "1500");
        } else {
            print("| of the four of the manual only %s can be made | | | | | |", vier);
        }
    }

    private void row(String naam, List<String> soorten, double select, String doel)
            throws Exception {
        var lezen = Reeks.van(VOORAF, AANTAL, () -> make(soorten, false));
        var bewaren = Reeks.van(VOORAF, AANTAL, () -> make(soorten, true));
        print(
                "| %s | %.0f | %.0f | %.0f | %.0f | %s |",
                naam,
                lezen.mediaan(),
                lezen.mediaan() / select,
                bewaren.mediaan(),
                bewaren.mediaan() / select,
                doel);
    }

    private void make(List<String> soorten, boolean bewaar) throws InterruptedException {
        for (String soort : soorten) {
            var velden = new ArrayList<>(keuzes.get(soort));
            if (bewaar) {
                velden.add(new Veld("opslaan", "true"));
            }
            var antwoord = ib.post(LEERLING + soort, velden);
            if (!bewaar && !antwoord.html().startsWith("%PDF")) {
                throw new AssertionError("no PDF of " + soort);
            }
        }
    }

    /** What is ticked when the page opens, without keeping it; nothing when it cannot be made. */
    private static List<Veld> proposed(Pagina pagina) {
        return pagina.alle("(<input class=\"form-check-input\"[^>]*>)").stream()
                .filter(invoer -> invoer.contains("checked=\"checked\""))
                .map(invoer -> new Veld(attribute(invoer, "name"), attribute(invoer, "value")))
                .filter(veld -> !veld.naam().equals("opslaan"))
                .toList();
    }

    private static String attribute(String invoer, String naam) {
        return invoer.replaceAll("(?s).*\\b" + naam + "=\"([^\"]*)\".*", "$1");
    }

    private static void print(String vorm, Object... waarden) {
        System.out.printf(Locale.ROOT, vorm + "%n", waarden);
    }
}
