package nl.hulproute.school.toets;

import nl.hulproute.platform.web.Veldcontrole;
import nl.hulproute.school.info.Invoer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Reads niveaugrenzen as people paste them from a sheet: on each line the code of the test, its
 * name and the lower bounds of I, II, III and IV, parted by tabs or semicolons.
 */
final class Normregels {

    private static final int MEESTE = 1_000;
    private static final int KOLOMMEN = 6;
    private static final String VELD = "regels";

    private final Veldcontrole controle;

    Normregels(Veldcontrole controle) {
        this.controle = controle;
    }

    /** The norms, the last one when a test is there twice; what is wrong goes to the controle. */
    List<Toetsnormen.Norm> lees(String tekst) {
        var normen = new LinkedHashMap<String, Toetsnormen.Norm>();
        List<String> regels = tekst.lines().toList();
        if (regels.size() > MEESTE) {
            controle.fout(VELD, "toets.niveaus.fout.veel", MEESTE);
            return List.of();
        }
        for (int n = 0; n < regels.size() && controle.fouten().size() < 20; n++) {
            if (!regels.get(n).isBlank()) {
                regel(n + 1, regels.get(n).split("[;\t]", -1), normen);
            }
        }
        if (normen.isEmpty() && controle.goed()) {
            controle.fout(VELD, "toets.niveaus.fout.leeg");
        }
        return List.copyOf(normen.values());
    }

    private void regel(int nummer, String[] kolommen, LinkedHashMap<String, Toetsnormen.Norm> in) {
        if (kolommen.length != KOLOMMEN) {
            controle.fout(VELD, "toets.niveaus.fout.kolommen", nummer);
            return;
        }
        String code = Invoer.tekst(kolommen[0]);
        String naam = Invoer.tekst(kolommen[1]);
        if (code.isEmpty() || code.length() > Veldcontrole.KORT || naam.length() > 200) {
            controle.fout(VELD, "toets.niveaus.fout.code", nummer);
            return;
        }
        var grenzen = new ArrayList<BigDecimal>();
        for (int n = 2; n < KOLOMMEN; n++) {
            Getal.lees(kolommen[n]).ifPresent(grenzen::add);
        }
        if (grenzen.size() != KOLOMMEN - 2 || !dalend(grenzen)) {
            controle.fout(VELD, "toets.niveaus.fout.grenzen", nummer);
            return;
        }
        var norm =
                new Niveaugrenzen(grenzen.get(0), grenzen.get(1), grenzen.get(2), grenzen.get(3));
        in.put(code, new Toetsnormen.Norm(code, naam, norm));
    }

    private static boolean dalend(List<BigDecimal> grenzen) {
        for (int n = 1; n < grenzen.size(); n++) {
            if (grenzen.get(n - 1).compareTo(grenzen.get(n)) <= 0) {
                return false;
            }
        }
        return true;
    }
}
