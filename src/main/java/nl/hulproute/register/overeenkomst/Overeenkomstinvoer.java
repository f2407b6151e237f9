package nl.hulproute.register.overeenkomst;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.platform.web.Veldfout;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An agreement as someone fills it in; dates as they were typed. */
record Overeenkomstinvoer(@Nullable UUID swv, String kenmerk, String ingang, String einde) {

    private static final int KENMERK = 100;

    /** The same, read: with what is wrong, when anything is. */
    record Gelezen(@Nullable LocalDate ingang, @Nullable LocalDate einde, List<Veldfout> fouten) {}

    Overeenkomstinvoer {
        kenmerk = kenmerk.strip();
        ingang = ingang.strip();
        einde = einde.strip();
    }

    static Overeenkomstinvoer leeg(@Nullable UUID swv, LocalDate vandaag) {
        return new Overeenkomstinvoer(swv, "", vandaag.toString(), "");
    }

    /** It may have begun long ago, but not have ended. */
    Gelezen read(LocalDate vandaag) {
        var controle = new Veldcontrole();
        if (swv == null) {
            controle.fout("swv", "register.overeenkomst.fout.swv");
        }
        controle.lengte("kenmerk", kenmerk, KENMERK)
                .verplicht("ingang", ingang, "register.overeenkomst.fout.ingang");
        LocalDate begin = controle.datum("ingang", ingang);
        LocalDate eind = controle.datum("einde", einde);
        if (eind != null && eind.isBefore(vandaag)) {
            controle.fout("einde", "register.overeenkomst.fout.voorbij");
        } else if (begin != null && eind != null && eind.isBefore(begin)) {
            controle.fout("einde", "register.fout.einde-voor-ingang");
        }
        return new Gelezen(begin, eind, controle.fouten());
    }
}
