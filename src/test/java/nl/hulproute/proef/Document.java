package nl.hulproute.proef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document that is generated, or a part of it: a test demands that it says what the code says.
 * {@code bin/documenten} renews it.
 */
public final class Document {

    private static final boolean VERNIEUW = Boolean.getBoolean("hulproute.documenten.vernieuw");

    private final Path pad;

    private Document(Path pad) {
        this.pad = pad;
    }

    public static Document of(Path pad) {
        return new Document(pad);
    }

    /** The whole document is this text. */
    public void demand(String inhoud) {
        if (VERNIEUW) {
            write(inhoud);
        }
        if (!read().equals(inhoud)) {
            throw stale();
        }
    }

    /** Between the two markers with this name stands this text. */
    public void demandBetweenMarkers(String naam, String inhoud) {
        String begin = "<!-- generated: " + naam + " -->\n";
        String einde = "<!-- end: " + naam + " -->";
        String tekst = read();
        int van = tekst.indexOf(begin);
        int tot = tekst.indexOf(einde);
        if (van < 0 || tot < van) {
            throw new AssertionError("%s has no markers for %s".formatted(pad, naam));
        }
        String nieuw = tekst.substring(0, van) + begin + inhoud + tekst.substring(tot);
        if (VERNIEUW) {
            write(nieuw);
        } else if (!nieuw.equals(tekst)) {
            throw stale();
        }
    }

    public String read() {
        try {
            return Files.exists(pad) ? Files.readString(pad) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String inhoud) {
        try {
            Files.createDirectories(pad.toAbsolutePath().getParent());
            Files.writeString(pad, inhoud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AssertionError stale() {
        return new AssertionError(pad + " is out of date; renew it with: bin/documenten");
    }
}
