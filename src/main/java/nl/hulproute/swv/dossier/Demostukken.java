package nl.hulproute.swv.dossier;

import static nl.hulproute.gedeeld.Taal.NEDERLANDS;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.oso.Adres;
import nl.hulproute.oso.Bijlage;
import nl.hulproute.oso.Communicatie;
import nl.hulproute.oso.Dossierbouw;
import nl.hulproute.oso.Dossierschrijver;
import nl.hulproute.oso.Leerlinggegevens;
import nl.hulproute.oso.Loopbaan;
import nl.hulproute.oso.Persoon;
import nl.hulproute.oso.Profiel;
import nl.hulproute.oso.Schoolgegevens;
import nl.hulproute.oso.Verzorger;
import nl.hulproute.platform.opslag.Opslag;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.platform.pdf.Pdfmaker;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The papers of the dossiers of demo mode: PDFs of a page, and the OSO XML that goes with them. */
@Component
@OpKnooppunt(Onderdeel.SWV)
class Demostukken {

    private final Opslag opslag;
    private final Pdfmaker pdfmaker;
    private final MessageSource teksten;
    private final Clock clock;

    /** One per kind will do, and keeps the first start quick. */
    private final Map<Documentsoort, byte[]> papers = new EnumMap<>(Documentsoort.class);

    Demostukken(Opslagen opslagen, Pdfmaker pdfmaker, MessageSource teksten, Clock clock) {
        this.opslag = opslagen.van(Onderdeel.SWV);
        this.pdfmaker = pdfmaker;
        this.teksten = teksten;
        this.clock = clock;
    }

    /** A fictitious pupil. */
    record Kind(String roepnaam, String voorvoegsel, String achternaam, LocalDate geboren) {

        String naam() {
            return (roepnaam + " " + voorvoegsel + " " + achternaam).replace("  ", " ");
        }
    }

    Dossierdocument document(
            UUID swv, UUID id, Kind kind, Documentsoort soort, int aanvulling, Instant moment) {
        byte[] pdf = papers.computeIfAbsent(soort, this::paper);
        return new Dossierdocument(
                id,
                soort,
                soort.code()
                        + "-"
                        + kind.roepnaam().charAt(0)
                        + kind.achternaam().charAt(0)
                        + ".pdf",
                null,
                keep(swv, pdf),
                pdf.length,
                "application/pdf",
                null,
                aanvulling,
                moment,
                aanvulling > 0,
                false);
    }

    private byte[] paper(Documentsoort soort) {
        String titel = teksten.getMessage("kern.documentsoort." + soort.code(), null, NEDERLANDS);
        return bytes(
                uit -> pdfmaker.maak("dossier/demostuk", Map.of("titel", titel), NEDERLANDS, uit));
    }

    Sha256 xml(UUID swv, Demowereld.School school, Kind kind, List<Dossierdocument> documenten) {
        List<Bijlage> bijlagen =
                documenten.stream()
                        .map(d -> new Bijlage(d.naam(), null, d.sha256(), d.grootte()))
                        .toList();
        var dossier =
                Dossierbouw.voor(Profiel.POSWV)
                        .datum(LocalDate.now(clock))
                        .school(school(school))
                        .leerling(pupil(kind))
                        .verzorgers(true, List.of(carer(kind)))
                        .schoolloopbaan(List.of(year(school)))
                        .toelichting(bijlagen.getLast())
                        .bijlagen(bijlagen.subList(0, bijlagen.size() - 1))
                        .maak();
        return keep(swv, bytes(uit -> Dossierschrijver.schrijfVerzonden(dossier, uit)));
    }

    private static Schoolgegevens school(Demowereld.School school) {
        return new Schoolgegevens(
                school.naam(),
                school.vestiging(),
                "1",
                List.of(
                        new Adres(
                                "bezoek",
                                school.straat(),
                                school.huisnummer(),
                                null,
                                school.postcode(),
                                school.plaats())),
                List.of(telefoon(school.telefoon())),
                school.soort().name(),
                school.directeur(),
                null);
    }

    private static Leerlinggegevens pupil(Kind kind) {
        return new Leerlinggegevens(
                person(kind.roepnaam(), kind, Persoon.Geslacht.ONBEKEND),
                kind.geboren(),
                List.of(),
                "wh-" + kind.geboren().getDayOfYear(),
                null,
                null,
                null);
    }

    private static Verzorger carer(Kind kind) {
        return new Verzorger(
                person("Marijke", kind, Persoon.Geslacht.VROUW), "2", false, null, true);
    }

    private static Persoon person(String voornaam, Kind kind, Persoon.Geslacht geslacht) {
        return new Persoon(
                List.of(voornaam),
                voornaam.charAt(0) + ".",
                kind.voorvoegsel().isEmpty() ? null : kind.voorvoegsel(),
                kind.achternaam(),
                voornaam,
                geslacht,
                false,
                List.of(new Adres("bezoek", "Vlierstraat", "7", null, "9995 VL", "Hoogveen")),
                List.of(telefoon("099 987 65 43")));
    }

    private Loopbaan year(Demowereld.School school) {
        return new Loopbaan(
                Schooljaar.of(LocalDate.now(clock)),
                "mb1",
                "Middenbouw 1",
                "5",
                null,
                null,
                school.vestiging(),
                null);
    }

    private static Communicatie telefoon(String nummer) {
        return new Communicatie(
                Communicatie.Soort.TELEFOON,
                Communicatie.Aanduiding.WERK,
                nummer.replace(" ", ""),
                false,
                false);
    }

    private Sha256 keep(UUID swv, byte[] inhoud) {
        try {
            return opslag.bewaar(swv, new ByteArrayInputStream(inhoud), inhoud.length).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Schrijver {
        void schrijf(ByteArrayOutputStream uit) throws IOException;
    }

    private static byte[] bytes(Schrijver schrijver) {
        var uit = new ByteArrayOutputStream();
        try {
            schrijver.schrijf(uit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uit.toByteArray();
    }
}
