package nl.hulproute.platform.voorbeeld;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.foto.Fotos;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;

import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.imageio.ImageIO;

/**
 * The picture of the first page of a content, drawn when somebody first asks for it. Whoever asks
 * says that the content may be opened.
 */
@Component
public class Voorbeelden {

    /** As large as it is shown, on a screen with twice the points. */
    public static final int BREED = 150;

    public static final int HOOG = 212;

    /** More bytes than this are not drawn. */
    private static final long HOOGSTENS = 60_000_000;

    private static final byte[] GEEN = new byte[0];
    private static final Set<String> BEELDEN = Set.of("image/png", "image/jpeg", "image/gif");

    private final Opslagen opslagen;
    private final Voorbeeldmap map;
    private final Tekenkamer tekenkamer;
    private final Fotos fotos;

    Voorbeelden(Opslagen opslagen, Voorbeeldmap map, Tekenkamer tekenkamer, Fotos fotos) {
        this.opslagen = opslagen;
        this.map = map;
        this.tekenkamer = tekenkamer;
        this.fotos = fotos;
    }

    /** Whether a content of this kind has a picture, if it lets itself be read. */
    public static boolean kan(String mediatype) {
        return mediatype.equals("application/pdf") || BEELDEN.contains(mediatype);
    }

    /** The picture, a JPEG; nothing when there is none, or none yet. */
    public Optional<byte[]> van(Onderdeel onderdeel, UUID tenant, Sha256 inhoud, String mediatype)
            throws IOException {
        if (!kan(mediatype)) {
            return Optional.empty();
        }
        var klaar = map.read(onderdeel, tenant, inhoud);
        if (klaar.isEmpty()) {
            klaar = draw(onderdeel, tenant, inhoud, mediatype);
        }
        return klaar.filter(beeld -> beeld.length > 0);
    }

    private Optional<byte[]> draw(Onderdeel onderdeel, UUID tenant, Sha256 inhoud, String mediatype)
            throws IOException {
        Opslag opslag = opslagen.van(onderdeel);
        if (opslag.grootte(tenant, inhoud) > HOOGSTENS) {
            return Optional.empty();
        }
        try {
            byte[] beeld =
                    tekenkamer
                            .doe(einde -> {
                                try (var bestand = new Werkbestand(opslag.open(tenant, inhoud))) {
                                    return mediatype.equals("application/pdf")
                                            ? page(bestand, einde)
                                            : photo(bestand, mediatype);
                                }
                            })
                            .orElse(GEEN);
            map.keep(onderdeel, tenant, inhoud, beeld);
            if (!opslag.bevat(tenant, inhoud)) {
                // removed while it was drawn: then its picture goes too
                map.remove(onderdeel, tenant, inhoud);
            }
            return Optional.of(beeld);
        } catch (Tekenkamer.Druk e) {
            return Optional.empty();
        }
    }

    private static byte[] page(Werkbestand bestand, java.time.Instant einde) throws IOException {
        try (var pdf = bestand.pdf()) {
            return jpeg(new Paginatekenaar(pdf, einde).draw(0, 2 * BREED, 2 * HOOG, 0));
        }
    }

    private byte[] photo(Werkbestand bestand, String mediatype) throws IOException {
        fotos.klein(
                new Fotos.Bron(new FileSystemResource(bestand.pad()), mediatype),
                4L * BREED * HOOG,
                bestand.next());
        return Files.readAllBytes(bestand.next());
    }

    static byte[] jpeg(BufferedImage beeld) throws IOException {
        var uit = new ByteArrayOutputStream();
        ImageIO.write(beeld, "jpeg", uit);
        return uit.toByteArray();
    }
}
