package nl.hulproute.opdrachtregel;

import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.List;

/** A file of which the user asks whether a receipt is about it. */
record Genoemd(Path bestand, Sha256 sha256) {

    static List<Genoemd> read(List<Path> bestanden) throws IOException {
        var genoemd = new ArrayList<Genoemd>();
        for (Path bestand : bestanden) {
            var hasher = Sha256.hasher();
            try (var uit = new DigestOutputStream(OutputStream.nullOutputStream(), hasher)) {
                Files.copy(bestand, uit);
            }
            genoemd.add(new Genoemd(bestand, Sha256.ofDigest(hasher.digest())));
        }
        return genoemd;
    }

    /** Either one of its contents or the envelope itself. */
    boolean isIn(Ontvangstbewijs bewijs) {
        return bewijs.inhouden().contains(sha256) || bewijs.digest().equals(sha256.hex());
    }
}
