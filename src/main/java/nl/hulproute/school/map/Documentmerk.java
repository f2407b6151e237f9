package nl.hulproute.school.map;

import java.util.List;

/**
 * What stands beside a document because another subject knows something of it.
 *
 * @param woord the message that is the mark itself
 * @param uitleg sentences for the document's own page, in the reader's language
 * @param knop the message of the button that does something about it; empty: there is none
 * @param adres where that button posts to
 */
public record Documentmerk(String woord, List<String> uitleg, String knop, String adres) {

    public Documentmerk {
        uitleg = List.copyOf(uitleg);
    }
}
