package nl.hulproute.uitwisseling.bezorging;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.proef.Proefbericht;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Indiener;
import nl.hulproute.uitwisseling.Schooladres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Messages of a school to its samenwerkingsverband, with contents in the school's store. */
record Proefpost(Opslag opslag, Demowereld.School school, UUID aanvraagtype) {

    static final Onderdeel VAN = Onderdeel.SCHOOL;

    Hulpvraagbericht hulpvraag(int documenten) {
        List<Documentregel> regels =
                IntStream.range(0, documenten).mapToObj(n -> pdf("verslag-" + n + ".pdf")).toList();
        return hulpvraag(regels, regels);
    }

    /** A hulpvraag whose dossier names other documents than its envelope. */
    Hulpvraagbericht hulpvraag(List<Documentregel> inEnvelop, List<Documentregel> inDossier) {
        return new Hulpvraagbericht(
                UUID.randomUUID(),
                adres(),
                school.swv().oin(),
                aanvraagtype,
                "Arrangement",
                "Wat heeft deze leerling nodig?",
                "HV-proef",
                new Indiener("Ingrid Bakker", "i.bakker@regenboogbrug.example"),
                Instant.parse("2026-11-24T08:00:00Z"),
                bewaar(Proefbericht.dossier(inDossier)),
                inEnvelop,
                null);
    }

    Aanvullingbericht aanvulling(UUID hulpvraag) {
        return new Aanvullingbericht(
                UUID.randomUUID(),
                hulpvraag,
                adres(),
                school.swv().oin(),
                new Indiener("Ingrid Bakker", "i.bakker@regenboogbrug.example"),
                Instant.parse("2026-11-24T09:00:00Z"),
                List.of(pdf("aanvulling.pdf")),
                null,
                null);
    }

    Documentregel pdf(String naam) {
        return document(naam, "%PDF-1.7\n% " + UUID.randomUUID());
    }

    Documentregel document(String naam, String inhoud) {
        byte[] bytes = inhoud.getBytes(StandardCharsets.UTF_8);
        return new Documentregel(
                bewaar(bytes), naam, Documentsoort.OVERIG, null, bytes.length, null);
    }

    Schooladres adres() {
        return Proefbericht.adres(school);
    }

    Sha256 bewaar(byte[] bytes) {
        try {
            return opslag.bewaar(school.id(), new ByteArrayInputStream(bytes), bytes.length)
                    .sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
