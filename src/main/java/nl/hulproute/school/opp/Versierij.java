package nl.hulproute.school.opp;

/** A finalised version with its canonical text. */
record Versierij(Oppversie versie, String tekst) {

    Oppinhoud inhoud() {
        return Canoniek.lees(tekst);
    }
}
