package nl.hulproute.school.map;

import nl.hulproute.school.info.Invoer;

import org.jspecify.annotations.Nullable;

/**
 * What a form asks for the photos among its files.
 *
 * @param fotos {@code samen}: they become one PDF; else each stays a photo
 * @param volgorde {@code gekozen}: they come in the order that somebody gave them; else their names
 *     tell it, as a camera counts
 * @param pdfnaam what the PDF is called; empty: as the first photo
 */
public record Fotowens(
        @Nullable String fotos, @Nullable String volgorde, @Nullable String pdfnaam) {

    public static final Fotowens LOS = new Fotowens(null, null, null);
    public static final Fotowens SAMEN = new Fotowens("samen", null, null);

    boolean samen() {
        return "samen".equals(fotos);
    }

    boolean opVolgorde() {
        return "gekozen".equals(volgorde);
    }

    /** The name of the PDF, with its ending. */
    String naam(Foto eerste) {
        String gewenst = pdfnaam == null ? "" : Invoer.tekst(pdfnaam);
        String stam = gewenst.isEmpty() ? eerste.stem() : gewenst;
        return stam.toLowerCase(java.util.Locale.ROOT).endsWith(".pdf") ? stam : stam + ".pdf";
    }
}
