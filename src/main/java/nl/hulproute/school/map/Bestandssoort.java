package nl.hulproute.school.map;

import nl.hulproute.platform.bestand.Bestandstype;
import nl.hulproute.platform.bestand.Toegestaan;

import org.apache.tika.Tika;
import org.springframework.core.io.InputStreamSource;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Which files may be in the map: those that may travel, known by their bytes. */
final class Bestandssoort {

    private static final Tika TIKA = new Tika();
    private static final Set<String> TEKST = Set.of("text/plain", "application/octet-stream");

    private final Toegestaan toegestaan;

    Bestandssoort(Toegestaan toegestaan) {
        this.toegestaan = toegestaan;
    }

    /** What it is; nothing when such a file may not travel, or would blow up when opened. */
    Optional<Bestandstype> herken(InputStreamSource bron, String naam) throws IOException {
        try (var bytes = bron.getInputStream()) {
            return Optional.of(Bestandstype.van(bytes))
                    .filter(type -> toegestaan.ending(type.mediatype()).isPresent())
                    .filter(type ->
                            !type.mediatype().startsWith("text/")
                                    || TEKST.contains(TIKA.detect(naam)));
        }
    }

    /** The name without path and control characters, with an ending that fits its content. */
    String naam(String naam, String mediatype) {
        String kaal =
                naam.substring(Math.max(naam.lastIndexOf('/'), naam.lastIndexOf('\\')) + 1)
                        .replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "")
                        .strip();
        String stam = kaal.isEmpty() ? "bestand" : kaal;
        String heel =
                toegestaan.fits(mediatype, stam)
                        ? stam
                        : stam + "." + toegestaan.ending(mediatype).orElse("bin");
        int teveel = heel.length() - 150;
        return teveel > 0 ? heel.substring(teveel) : heel;
    }
}
