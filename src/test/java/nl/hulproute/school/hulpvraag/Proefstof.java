package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.gedeeld.SwvNummer;
import nl.hulproute.school.hulpvraag.Toelichtingkeuze.Wijze;
import nl.hulproute.school.map.Dagtekening;
import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.Aanvraagtype.GevraagdDocument;
import nl.hulproute.uitwisseling.SwvVermelding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A hulpvraag for tests of rules: complete, and made less so word by word. */
final class Proefstof {

    static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    static final String STANDAARDTEKST = "Wij vragen aan omdat ...";
    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 23);

    private final List<GevraagdDocument> gevraagd = new ArrayList<>();
    private final List<Stuk> stukken = new ArrayList<>();
    private Programmafeiten feiten = Programmafeiten.alleen(Map.of());
    private String omschrijving = "Graag een arrangement.";
    private Toelichtingkeuze toelichting = Toelichtingkeuze.AUTOMATISCH;
    private String type = "Arrangement";
    private boolean nvtMag;
    private boolean metSwv = true;
    private boolean metType = true;

    Proefstof omschrijving(String tekst) {
        omschrijving = tekst;
        return this;
    }

    Proefstof toelichting(Wijze wijze, String reden) {
        toelichting =
                new Toelichtingkeuze(wijze, wijze == Wijze.DOCUMENT ? new UUID(9, 9) : null, reden);
        return this;
    }

    Proefstof nvtMag() {
        nvtMag = true;
        return this;
    }

    Proefstof zonderSwv() {
        metSwv = false;
        return zonderType();
    }

    Proefstof zonderType() {
        metType = false;
        return this;
    }

    Proefstof type(String naam) {
        type = naam;
        return this;
    }

    Proefstof gevraagd(Documentsoort soort, boolean verplicht) {
        gevraagd.add(new GevraagdDocument(soort, verplicht));
        return this;
    }

    Proefstof gevraagd(GevraagdDocument document) {
        gevraagd.add(document);
        return this;
    }

    Proefstof feiten(Programmafeiten nieuw) {
        feiten = nieuw;
        return this;
    }

    /** The last document bears this date and covers this period, and goes along for this reason. */
    Proefstof laatste(Dagtekening dagtekening, String reden) {
        var stuk = stukken.removeLast();
        stukken.add(
                new Stuk(
                        stuk.id(),
                        stuk.onderwerp(),
                        stuk.soort(),
                        stuk.naam(),
                        stuk.sha256(),
                        stuk.grootte(),
                        stuk.mediatype(),
                        stuk.toegevoegd(),
                        dagtekening,
                        stuk.gekozen(),
                        reden,
                        stuk.verzonden(),
                        stuk.keuring()));
        return this;
    }

    Proefstof zonder(Documentsoort soort) {
        stukken.removeIf(stuk -> stuk.soort() == soort);
        return this;
    }

    Proefstof inMap(Documentsoort soort, String naam, long grootte, boolean gekozen) {
        int nummer = stukken.size() + 1;
        stukken.add(
                new Stuk(
                        new UUID(1, nummer),
                        "Onderwerp",
                        soort,
                        naam,
                        Sha256.of(naam.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        grootte,
                        "application/pdf",
                        NU.plusSeconds(nummer),
                        Dagtekening.ONBEKEND,
                        gekozen,
                        "",
                        null,
                        nl.hulproute.platform.keuring.Keuring.ONBEKEND));
        return this;
    }

    Stof stof() {
        var inhoud =
                new Inhoud(
                        metSwv ? swv() : null,
                        metType ? type() : null,
                        omschrijving,
                        Set.of(),
                        toelichting,
                        Set.of(),
                        Set.of());
        return new Stof(hulpvraag(inhoud), List.copyOf(stukken), List.of(), feiten, VANDAAG);
    }

    private Aanvraagtype type() {
        return new Aanvraagtype(
                new UUID(3, 1), type, STANDAARDTEKST, "", gevraagd, Set.of(), nvtMag);
    }

    private static SwvVermelding swv() {
        return new SwvVermelding(
                new Oin("00000099900000001000"), new SwvNummer("PO9901"), "SWV De Vlietstreek");
    }

    private static Hulpvraag hulpvraag(Inhoud inhoud) {
        return new Hulpvraag(
                new UUID(2, 1),
                new UUID(2, 2),
                new UUID(2, 3),
                1,
                "HV-2026-0001",
                inhoud,
                Stand.concept(NU),
                new Hulpvraag.Opsteller(new UUID(2, 4), "Ingrid Bakker", "ib@school.example"),
                NU,
                NU,
                null);
    }
}
