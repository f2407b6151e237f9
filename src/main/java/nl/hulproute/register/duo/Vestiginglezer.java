package nl.hulproute.register.duo;

import nl.hulproute.gedeeld.Brin;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.register.duo.Duobestand.Vestigingregel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** "Alle vestigingen": every line a vestiging, every vestiging of a BRIN under the same board. */
final class Vestiginglezer implements Regellezer {

    private static final Pattern NUMMER = Pattern.compile("[0-9]{1,2}");

    private final Regels<Vestiging, Vestigingregel> regels = new Regels<>();
    private final Map<Brin, String> besturen = new HashMap<>();

    @Override
    public void read(Rij rij) {
        Optional<Vestiging> vestiging = rij.brin().flatMap(brin -> vestiging(rij, brin));
        Optional<String> bestuur = rij.bestuur();
        Optional<String> naam = rij.text(Kolom.NAAM);
        if (vestiging.isEmpty() || bestuur.isEmpty() || naam.isEmpty()) {
            return;
        }
        String eerder = besturen.putIfAbsent(vestiging.get().brin(), bestuur.get());
        if (eerder != null && !eerder.equals(bestuur.get())) {
            rij.wrong("besturen", vestiging.get().brin().waarde(), eerder, bestuur.get());
        }
        regels.add(
                vestiging.get(),
                new Vestigingregel(
                        vestiging.get(),
                        bestuur.get(),
                        naam.get(),
                        rij.cell(Kolom.STRAAT),
                        rij.cell(Kolom.HUISNUMMER),
                        rij.cell(Kolom.POSTCODE),
                        rij.cell(Kolom.PLAATS),
                        rij.cell(Kolom.TELEFOON)),
                rij);
    }

    /** Written as {@code 02}, or with its BRIN as {@code 14SS02}. */
    private static Optional<Vestiging> vestiging(Rij rij, Brin brin) {
        String tekst = rij.cell(Kolom.VESTIGING);
        Optional<Vestiging> vestiging =
                NUMMER.matcher(tekst).matches()
                        ? Optional.of(new Vestiging(brin, Integer.parseInt(tekst)))
                        : Vestiging.parse(tekst).filter(een -> een.brin().equals(brin));
        if (vestiging.isEmpty()) {
            rij.wrong("vestiging", tekst, brin.waarde());
        }
        return vestiging;
    }

    @Override
    public Duobestand.Inhoud inhoud(String tekenset) {
        return new Duobestand.Vestigingen(tekenset, regels.alle());
    }
}
