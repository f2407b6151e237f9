package nl.hulproute.register.duo;

import nl.hulproute.register.duo.Duobestand.Bestuurregel;

import java.util.Optional;

/** "Bevoegde gezagen": the name of each board. */
final class Bestuurlezer implements Regellezer {

    private final Regels<String, Bestuurregel> regels = new Regels<>();

    @Override
    public void read(Rij rij) {
        Optional<String> nummer = rij.bestuur();
        Optional<String> naam = rij.text(Kolom.BESTUURSNAAM);
        if (nummer.isPresent() && naam.isPresent()) {
            regels.add(nummer.get(), new Bestuurregel(nummer.get(), naam.get()), rij);
        }
    }

    @Override
    public Duobestand.Inhoud inhoud(String tekenset) {
        return new Duobestand.Besturen(tekenset, regels.alle());
    }
}
