package nl.hulproute.platform.voorbeeld;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Opslagen;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A PDF that is being read: its pages as pictures, and where words stand in it. What was made for
 * one page turn is kept a short while, in bounded memory. Whoever asks says that the content may be
 * opened. Nothing is given of a PDF that does not let itself be read.
 */
@Component
public class Bladen {

    /** How large a page becomes at most, in points. */
    public enum Maat {
        KLEIN(180, 255),
        GROOT(1400, 1980);

        private final int breed;
        private final int hoog;

        Maat(int breed, int hoog) {
            this.breed = breed;
            this.hoog = hoog;
        }
    }

    /** A content of an organisation. */
    public record Werk(Onderdeel onderdeel, UUID tenant, Sha256 inhoud) {}

    static final int MEESTE_TREFFERS = 100;

    private static final int MEESTE_BLADEN = 2_000;
    private static final int ROND = 60;
    private static final Duration KORT = Duration.ofMinutes(10);
    private static final long MEESTE_BYTES = 48L << 20;
    private static final long MEESTE_TEKENS = 8L << 20;

    private final Opslagen opslagen;
    private final Tekenkamer tekenkamer;
    private final Cache<Werk, Boek> boeken =
            Caffeine.newBuilder().expireAfterAccess(KORT).maximumSize(200).build();
    private final Cache<Beeldnaam, byte[]> beelden =
            Caffeine.newBuilder()
                    .expireAfterAccess(KORT)
                    .maximumWeight(MEESTE_BYTES)
                    .<Beeldnaam, byte[]>weigher((naam, beeld) -> beeld.length)
                    .build();
    private final Cache<Werk, List<String>> teksten =
            Caffeine.newBuilder()
                    .expireAfterAccess(KORT)
                    .maximumWeight(MEESTE_TEKENS)
                    .<Werk, List<String>>weigher(
                            (werk, bladen) -> bladen.stream().mapToInt(String::length).sum())
                    .build();

    Bladen(Opslagen opslagen, Tekenkamer tekenkamer) {
        this.opslagen = opslagen;
        this.tekenkamer = tekenkamer;
    }

    private record Beeldnaam(Werk werk, int nummer, Maat maat, int kwarten) {}

    @FunctionalInterface
    private interface Lezing<T> {
        T read(PDDocument pdf, Instant einde) throws IOException;
    }

    public Optional<Boek> boek(Werk werk) {
        return kept(boeken, werk, werk, (pdf, einde) -> book(pdf));
    }

    /**
     * The page as a JPEG.
     *
     * @param nummer from 1 on
     * @param kwarten how far it is turned to the right
     */
    public Optional<byte[]> beeld(Werk werk, int nummer, Maat maat, int kwarten) {
        return kept(
                beelden,
                new Beeldnaam(werk, nummer, maat, kwarten),
                werk,
                (pdf, einde) ->
                        Voorbeelden.jpeg(
                                new Paginatekenaar(pdf, einde)
                                        .draw(nummer - 1, maat.breed, maat.hoog, kwarten)));
    }

    /** Where these words stand, whatever their capitals and accents. */
    public Optional<Zoekuitkomst> zoek(Werk werk, String woorden) {
        return kept(teksten, werk, werk, Bladen::texts).map(bladen -> find(bladen, woorden));
    }

    /** Where they stand on this page. */
    public List<Vak> vakken(Werk werk, int nummer, String woorden) {
        return read(
                        werk,
                        (pdf, einde) -> {
                            var lezer = new Tekstlezer(pdf, einde);
                            String tekst = lezer.read(nummer);
                            var vakken = new ArrayList<Vak>();
                            for (int plaats : places(tekst, woorden)) {
                                vakken.addAll(lezer.places(plaats, plaats + length(woorden)));
                            }
                            return vakken;
                        })
                .orElseGet(ArrayList::new);
    }

    private <K, T> Optional<T> kept(Cache<K, T> cache, K naam, Werk werk, Lezing<T> lezing) {
        T eerder = cache.getIfPresent(naam);
        if (eerder != null) {
            return Optional.of(eerder);
        }
        var gelezen = read(werk, lezing);
        gelezen.ifPresent(nieuw -> cache.put(naam, nieuw));
        return gelezen;
    }

    private <T> Optional<T> read(Werk werk, Lezing<T> lezing) {
        try {
            return tekenkamer.doe(einde -> {
                var inhoud = opslagen.van(werk.onderdeel()).open(werk.tenant(), werk.inhoud());
                try (var bestand = new Werkbestand(inhoud);
                        var pdf = bestand.pdf()) {
                    return lezing.read(pdf, einde);
                }
            });
        } catch (Tekenkamer.Druk e) {
            return Optional.empty();
        }
    }

    private static Boek book(PDDocument pdf) throws IOException {
        var bladen = new ArrayList<Boek.Blad>();
        for (var pagina : pdf.getPages()) {
            if (bladen.size() == MEESTE_BLADEN) {
                break;
            }
            var vel = pagina.getCropBox();
            bladen.add(
                    new Boek.Blad(Math.round(vel.getWidth()), Math.round(vel.getHeight()))
                            .draai(pagina.getRotation() / 90));
        }
        if (bladen.isEmpty()) {
            throw new IOException("no pages");
        }
        return new Boek(bladen);
    }

    private static List<String> texts(PDDocument pdf, Instant einde) throws IOException {
        var lezer = new Tekstlezer(pdf, einde);
        var bladen = new ArrayList<String>();
        int aantal = Math.min(pdf.getNumberOfPages(), MEESTE_BLADEN);
        for (int n = 1; n <= aantal; n++) {
            bladen.add(lezer.read(n));
        }
        return bladen;
    }

    private static Zoekuitkomst find(List<String> bladen, String woorden) {
        var treffers = new ArrayList<Treffer>();
        for (int n = 0; n < bladen.size(); n++) {
            String tekst = bladen.get(n);
            for (int plaats : places(tekst, woorden)) {
                if (treffers.size() == MEESTE_TREFFERS) {
                    return new Zoekuitkomst(treffers, true, true);
                }
                treffers.add(around(n + 1, tekst, plaats, length(woorden)));
            }
        }
        boolean tekst = bladen.stream().anyMatch(blad -> !blad.isBlank());
        return new Zoekuitkomst(treffers, tekst, false);
    }

    private static Treffer around(int pagina, String tekst, int plaats, int lengte) {
        int begin = Math.max(0, plaats - ROND);
        int einde = Math.min(tekst.length(), plaats + lengte + ROND);
        return new Treffer(
                pagina,
                (begin > 0 ? "…" : "") + tekst.substring(begin, plaats),
                tekst.substring(plaats, plaats + lengte),
                tekst.substring(plaats + lengte, einde) + (einde < tekst.length() ? "…" : ""));
    }

    private static List<Integer> places(String tekst, String woorden) {
        String gevouwen = Gevouwen.of(tekst);
        String gezocht = sought(woorden);
        var plaatsen = new ArrayList<Integer>();
        if (!gezocht.isEmpty()) {
            int vanaf = 0;
            for (int plaats; (plaats = gevouwen.indexOf(gezocht, vanaf)) >= 0; ) {
                plaatsen.add(plaats);
                vanaf = plaats + gezocht.length();
            }
        }
        return plaatsen;
    }

    private static int length(String woorden) {
        return sought(woorden).length();
    }

    private static String sought(String woorden) {
        return Gevouwen.of(woorden.strip().replaceAll("\\s+", " "));
    }
}
