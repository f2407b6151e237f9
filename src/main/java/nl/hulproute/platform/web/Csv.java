package nl.hulproute.platform.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes CSV as a Dutch spreadsheet opens it: UTF-8 with a mark, semicolons, every cell between
 * quotes. A cell that a spreadsheet would take for a formula becomes a text.
 */
public final class Csv {

    private static final char MERK = '\uFEFF';
    private static final String FORMULE = "=+-@\t\r";

    private final Writer uit;
    private boolean begonnen;

    public Csv(Writer uit) {
        this.uit = uit;
    }

    /** Answers with a file of this name, which nobody keeps on the way. */
    public static Writer antwoord(HttpServletResponse response, String naam) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(naam).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        return response.getWriter();
    }

    public void regel(String... cellen) throws IOException {
        regel(List.of(cellen));
    }

    public void regel(List<String> cellen) throws IOException {
        if (!begonnen) {
            uit.write(MERK);
            begonnen = true;
        }
        uit.write(cellen.stream().map(Csv::cel).collect(Collectors.joining(";", "", "\r\n")));
    }

    private static String cel(String waarde) {
        boolean formule = !waarde.isEmpty() && FORMULE.indexOf(waarde.charAt(0)) >= 0;
        return '"' + (formule ? "'" : "") + waarde.replace("\"", "\"\"") + '"';
    }
}
