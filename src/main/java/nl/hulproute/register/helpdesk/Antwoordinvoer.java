package nl.hulproute.register.helpdesk;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;

import java.util.List;

/** What the helpdesk answers: it goes by mail, so nothing that looks like a BSN stands in it. */
final class Antwoordinvoer {

    private static final int VERHAAL = 4_000;

    private Antwoordinvoer() {}

    /** An answer that must be given: a reason, or the answer to a question. */
    static List<Veldfout> required(String veld, String tekst, String ontbreekt) {
        var controle = new Veldcontrole();
        controle.verplicht(veld, tekst, ontbreekt);
        check(controle, veld, tekst);
        return controle.fouten();
    }

    static List<Veldfout> optional(String veld, String tekst) {
        var controle = new Veldcontrole();
        check(controle, veld, tekst);
        return controle.fouten();
    }

    static void check(Veldcontrole controle, String veld, String tekst) {
        controle.lengte(veld, tekst, VERHAAL);
        controle.zonderBsn(veld, tekst, "helpdesk.fout.bsn");
    }
}
