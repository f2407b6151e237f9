package nl.hulproute.oso;

import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks each rule of the profiles about each element that it concerns. */
final class Regelcontrole {

    private final Dossier dossier;
    private final Plaatsen plaatsen;
    private final Consumer<Bevinding> meld;

    Regelcontrole(Dossier dossier, Plaatsen plaatsen, Consumer<Bevinding> meld) {
        this.dossier = dossier;
        this.plaatsen = plaatsen;
        this.meld = meld;
    }

    void controleer() {
        dossier.wortel().alle().forEach(this::controleer);
    }

    private void controleer(Knoop knoop) {
        Stream.of(Regel.values())
                .filter(r -> r.element().equals(knoop.naam()))
                .filter(r -> r.gebroken(knoop, dossier))
                .forEach(r -> meld.accept(bevinding(r, knoop)));
    }

    private Bevinding bevinding(Regel regel, Knoop knoop) {
        var veld = knoop.kind(regel.veld());
        return new Bevinding(
                regel.code(),
                Bevinding.Bron.PROFIEL,
                Bevinding.Ernst.FOUT,
                veld.map(plaatsen::xpath).orElse(plaatsen.xpath(knoop) + "/" + regel.veld()),
                veld.orElse(knoop).regelnummer(),
                regel.melding());
    }
}
