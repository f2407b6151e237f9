package nl.hulproute.platform.pdf;

import java.time.Instant;

/**
 * A file that travels inside a PDF. Then the PDF is PDF/A-3a, which allows any file where PDF/A-2a
 * allows none but PDF/A.
 *
 * @param omschrijving what a reader of PDF shows beside the name
 */
public record Pdfbijlage(
        String naam, String mediatype, String omschrijving, byte[] inhoud, Instant gemaakt) {}
