package nl.hulproute.school.opp;

/**
 * Two texts for one field.
 *
 * @param eigen what the one who has to choose wrote
 * @param ander what stands there now, and of whom it is
 */
record Botsing(Veldsleutel sleutel, String eigen, Oppwaarde ander) {

    /** One after the other, for who wants to keep both. */
    String beide() {
        return ander.waarde() + "\n\n" + eigen;
    }
}
