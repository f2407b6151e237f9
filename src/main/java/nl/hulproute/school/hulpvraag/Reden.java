package nl.hulproute.school.hulpvraag;

/** A reason that someone gave: a dot or a dash is none. */
final class Reden {

    /** As many letters as the shortest word that says something. */
    private static final int LETTERS = 3;

    private Reden() {}

    static boolean isGegeven(String tekst) {
        return tekst.codePoints().filter(Character::isLetter).count() >= LETTERS;
    }
}
