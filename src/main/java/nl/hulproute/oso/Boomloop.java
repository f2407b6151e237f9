package nl.hulproute.oso;

/** Walks a dossier in memory, for whoever listens to one. */
final class Boomloop {

    private final Elementstroom stroom;

    Boomloop(Elementstroom stroom) {
        this.stroom = stroom;
    }

    void loop(Knoop knoop) {
        stroom.open(knoop.naam(), knoop.attributen(), knoop.regelnummer());
        for (var stuk : knoop.stukken()) {
            stroom.tekst(stuk.toCharArray(), 0, stuk.length());
            stroom.onderbreek();
        }
        knoop.kinderen().forEach(this::loop);
        stroom.sluit();
    }
}
