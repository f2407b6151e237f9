package nl.hulproute.meet;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.proef.Knooppunten;
import nl.hulproute.proef.Proefbericht;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Indiener;
import nl.hulproute.uitwisseling.bericht.Berichtvorm;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes hulpvragen with documents of noise, whose bytes are in the school's store already. */
final class Zendingen {

    private static final Demowereld.School SCHOOL = Demowereld.REGENBOOGBRUG;
    private static final byte[] KOP = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);

    private final Path opslag;
    private final UUID aanvraagtype;
    private final Berichtvorm vorm = new Berichtvorm(JsonMapper.builder().build());
    private final Random random = new Random(1);

    Zendingen(Knooppunten knooppunten) throws Exception {
        this.opslag =
                knooppunten
                        .map(Onderdeel.SCHOOL)
                        .resolve("inhoud/school")
                        .resolve(SCHOOL.id().toString());
        this.aanvraagtype =
                UUID.fromString(
                        knooppunten
                                .rows(
                                        Onderdeel.SWV,
                                        "select id::text from swv.aanvraagtype where swv_id = '%s'"
                                                .formatted(SCHOOL.swv().id()))
                                .iterator()
                                .next());
    }

    Zending make(int documenten, long grootte) throws IOException {
        var regels = new ArrayList<Documentregel>();
        for (int i = 0; i < documenten; i++) {
            regels.add(
                    new Documentregel(
                            noise(grootte),
                            "verslag-" + i + ".pdf",
                            Documentsoort.OVERIG,
                            null,
                            grootte,
                            null));
        }
        byte[] xml = Proefbericht.dossier(regels);
        var dossier = keep(uit -> uit.write(xml));
        UUID id = UUID.randomUUID();
        var bericht =
                new Hulpvraagbericht(
                        id,
                        Proefbericht.adres(SCHOOL),
                        SCHOOL.swv().oin(),
                        aanvraagtype,
                        "Consult of advies",
                        "Een meting.",
                        "HV-meting",
                        new Indiener("Ingrid Bakker", "i.bakker@regenboogbrug.example"),
                        Instant.now(),
                        dossier,
                        regels,
                        null);
        return new Zending(id, vorm.write(bericht), dossier, List.copyOf(bericht.inhouden()));
    }

    private Sha256 noise(long grootte) throws IOException {
        return keep(uit -> {
            uit.write(KOP);
            byte[] blok = new byte[64 * 1024];
            for (long over = grootte - KOP.length; over > 0; over -= blok.length) {
                random.nextBytes(blok);
                uit.write(blok, 0, (int) Math.min(over, blok.length));
            }
        });
    }

    private interface Schrijver {
        void write(OutputStream uit) throws IOException;
    }

    private Sha256 keep(Schrijver schrijver) throws IOException {
        Files.createDirectories(opslag);
        Path nieuw = opslag.resolve("meting-" + UUID.randomUUID());
        var hasher = Sha256.hasher();
        try (var uit = new DigestOutputStream(Files.newOutputStream(nieuw), hasher)) {
            schrijver.write(uit);
        }
        try (var kanaal = FileChannel.open(nieuw, StandardOpenOption.WRITE)) {
            // as the school does: what is measured is not to wait for the writing of these
            kanaal.force(true);
        }
        var naam = Sha256.ofDigest(hasher.digest());
        Path map = Files.createDirectories(opslag.resolve(naam.hex().substring(0, 2)));
        Files.move(nieuw, map.resolve(naam.hex()));
        return naam;
    }

    /** As many of the same size. */
    List<Zending> make(int aantal, int documenten, long grootte) throws IOException {
        var zendingen = new ArrayList<Zending>();
        for (int i = 0; i < aantal; i++) {
            zendingen.add(make(documenten, grootte));
        }
        return zendingen;
    }
}
