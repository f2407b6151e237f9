package nl.hulproute.register.mandaat;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What someone filled in about the time of a mandate and the reason; dates as they were typed. */
record MandaatInvoer(String ingang, String einde, String reden) {

    private static final int REDEN = 200;

    /** The same, read: with what is wrong, when anything is. */
    record Gelezen(
            @Nullable LocalDate ingang,
            @Nullable LocalDate einde,
            String reden,
            List<Veldfout> fouten) {}

    MandaatInvoer {
        ingang = ingang.strip();
        einde = einde.strip();
        reden = reden.strip();
    }

    /** From today on, without an end. */
    static MandaatInvoer vanaf(LocalDate dag) {
        return new MandaatInvoer(dag.toString(), "", "");
    }

    /** Of a mandate that is given: it may not begin in the past, and gives no reason is allowed. */
    Gelezen gift(LocalDate vandaag) {
        var controle = new Veldcontrole().verplicht("ingang", ingang, "register.fout.ingang");
        LocalDate begin = controle.datum("ingang", ingang);
        if (begin != null && begin.isBefore(vandaag)) {
            controle.fout("ingang", "register.fout.ingang-voorbij");
        }
        LocalDate eind = controle.datum("einde", einde);
        if (begin != null && eind != null && eind.isBefore(begin)) {
            controle.fout("einde", "register.fout.einde-voor-ingang");
        }
        controle.lengte("reden", reden, REDEN);
        return new Gelezen(begin, eind, reden, controle.fouten());
    }

    /** Of a new last day: today or later, never before the first; empty means without an end. */
    Gelezen einde(LocalDate begin, LocalDate vandaag) {
        var controle = new Veldcontrole();
        LocalDate eind = controle.datum("einde", einde);
        if (eind != null && eind.isBefore(vandaag)) {
            controle.fout("einde", "register.fout.einde-voorbij");
        } else if (eind != null && eind.isBefore(begin)) {
            controle.fout("einde", "register.fout.einde-voor-ingang");
        }
        controle.lengte("reden", reden, REDEN);
        return new Gelezen(begin, eind, reden, controle.fouten());
    }

    /** Of a withdrawal, which needs a reason. */
    Gelezen intrekking() {
        var controle =
                new Veldcontrole()
                        .verplicht("reden", reden, "register.fout.reden")
                        .lengte("reden", reden, REDEN);
        return new Gelezen(null, null, reden, controle.fouten());
    }
}
