package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.SwvNummer;
import nl.hulproute.register.duo.Duobestand.Deelnameregel;

import java.util.Locale;
import java.util.Optional;

/** "Scholen per samenwerkingsverband": BRIN → administratienummer, in whatever spelling. */
final class Deelnamelezer implements Regellezer {

    private final Regels<String, Deelnameregel> regels = new Regels<>();

    @Override
    public void read(Rij rij) {
        Optional<Brin> brin = rij.brin();
        Optional<String> ruw = rij.text(Kolom.SWV);
        if (brin.isPresent() && ruw.isPresent()) {
            String swv =
                    SwvNummer.parse(ruw.get())
                            .map(SwvNummer::waarde)
                            .orElseGet(() -> ruw.get().toUpperCase(Locale.ROOT));
            // the spelling may differ from line to line: the first counts
            regels.addFirst(
                    brin.get() + " " + swv, new Deelnameregel(brin.get(), swv, ruw.get()), rij);
        }
    }

    @Override
    public Duobestand.Inhoud inhoud(String tekenset) {
        return new Duobestand.Deelnames(tekenset, regels.alle());
    }
}
