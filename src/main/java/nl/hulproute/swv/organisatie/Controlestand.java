package nl.hulproute.swv.organisatie;

import nl.hulproute.toegang.Accountcontrole;
import nl.hulproute.toegang.Accountcontrole.Oordeel;
import nl.hulproute.toegang.Medewerker;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** How far a yearly look at the accounts is. */
record Controlestand(Accountcontrole controle, List<Regel> regels) {

    /** An account that has access, or was judged. */
    record Regel(Medewerker medewerker, @Nullable Oordeel oordeel) {}

    Controlestand {
        regels = List.copyOf(regels);
    }

    public List<Regel> open() {
        return regels.stream().filter(regel -> regel.oordeel() == null).toList();
    }

    public List<Regel> gedaan() {
        return regels.stream().filter(regel -> regel.oordeel() != null).toList();
    }
}
