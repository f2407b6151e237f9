package nl.hulproute.school.toets;

/**
 * A picture with the words that say the same.
 *
 * @param svg the whole element, safe to put into a page as it is
 */
public record Grafiek(String titel, String beschrijving, String svg) {}
