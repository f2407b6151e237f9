package nl.hulproute.oso;

import nl.hulproute.gedeeld.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;

/** Where the reader of a complete dossier leaves the contents it meets. */
@FunctionalInterface
public interface Bijlagesink {

    /** Reads the content to its end, and says what it was. */
    Bewaard bewaar(String bestandsnaam, InputStream inhoud) throws IOException;

    /** The name and size of a content that was kept. */
    record Bewaard(Sha256 sha256, long grootte) {}

    /** Keeps nothing: for who only wants to know what a dossier says. */
    static Bijlagesink geen() {
        return (naam, inhoud) -> {
            var digest = Sha256.hasher();
            long grootte =
                    inhoud.transferTo(
                            new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return new Bewaard(Sha256.ofDigest(digest.digest()), grootte);
        };
    }
}
