package nl.hulproute.toegang;

/**
 * An item of the navigation: shown to those who may do its action. Its label is the message {@code
 * menu.<sleutel>}; items with the same {@code groep} stand under the message {@code
 * menu.groep.<groep>}.
 *
 * @param icoon name in bootstrap-icons, without {@code bi-}
 * @param volgorde lower comes first
 */
public record Menupunt(
        String sleutel, String adres, String icoon, Actie actie, int volgorde, String groep) {

    public Menupunt(String sleutel, String adres, String icoon, Actie actie, int volgorde) {
        this(sleutel, adres, icoon, actie, volgorde, "");
    }
}
