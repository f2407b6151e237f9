package nl.hulproute.school.map;

/** What became of a file that was offered to the map. */
public sealed interface Toevoeging {

    /** It is in the map. */
    record Toegevoegd(Document document) implements Toevoeging {}

    /** It is not, for the reason that this message tells. */
    record Geweigerd(String sleutel, String bestandsnaam, long maximum) implements Toevoeging {}
}
