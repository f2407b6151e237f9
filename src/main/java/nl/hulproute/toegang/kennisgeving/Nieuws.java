package nl.hulproute.toegang.kennisgeving;

/**
 * What there is to tell: nothing about a pupil, for it may travel by mail.
 *
 * @param referentie the number by which people know what it is about
 * @param pad the address of the page about it, within the program
 * @param onderwerp of the mail, when it goes at once
 * @param tekst of that mail
 */
public record Nieuws(
        Kennisgevingsoort soort, String referentie, String pad, String onderwerp, String tekst) {}
