package nl.hulproute.swv.dossier;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sha256;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.opslag.Opslagen;
import nl.hulproute.proef.Proefbericht;
import nl.hulproute.swv.aanvraagtype.Aanvraagtypes;
import nl.hulproute.uitwisseling.Aanvullingbericht;
import nl.hulproute.uitwisseling.Aanvullingbericht.Vraagantwoord;
import nl.hulproute.uitwisseling.Documentregel;
import nl.hulproute.uitwisseling.Dossierinhoud;
import nl.hulproute.uitwisseling.HulpvraagOntvanger;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.Indiener;
import nl.hulproute.uitwisseling.Ontvangst;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Hands in hulpvragen at the samenwerkingsverband as the exchange does, without the road. */
public class Inzending {

    private static final String XML =
            """
            <dossier xmlns="http://www.edustandaard.nl/oso_gegevensset/2019/dossier">
              <huidigeschool>
                <naam>School</naam>
                <leerling>
                  <voornaam>Johanna</voornaam><voorletters-1>J</voorletters-1>
                  <voorvoegsel>van de</voorvoegsel><achternaam>Berg</achternaam>
                  <roepnaam>%s</roepnaam><geboortedatum>2017-03-09</geboortedatum>
                </leerling>
              </huidigeschool>
            </dossier>
            """;

    private final HulpvraagOntvanger balie;
    private final Opslagen opslagen;
    private final Aanvraagtypes aanvraagtypes;

    public Inzending(HulpvraagOntvanger balie, Opslagen opslagen, Aanvraagtypes aanvraagtypes) {
        this.balie = balie;
        this.opslagen = opslagen;
        this.aanvraagtypes = aanvraagtypes;
    }

    /** A hulpvraag of this school with one PDF, and what the samenwerkingsverband says to it. */
    public record Ingezonden(Hulpvraagbericht bericht, Ontvangst ontvangst) {

        public String nummer() {
            return ((Ontvangst.Aangenomen) ontvangst).dossiernummer();
        }
    }

    public Ingezonden hulpvraag(Demowereld.School school, String roepnaam) {
        UUID swv = school.swv().id();
        UUID type = Tenant.van(swv).doe(() -> aanvraagtypes.all(swv)).getFirst().id();
        return hulpvraag(school, roepnaam, type);
    }

    public Ingezonden hulpvraag(Demowereld.School school, String roepnaam, UUID type) {
        UUID swv = school.swv().id();
        byte[] xml = XML.formatted(roepnaam).getBytes(StandardCharsets.UTF_8);
        var bericht =
                new Hulpvraagbericht(
                        UUID.randomUUID(),
                        Proefbericht.adres(school),
                        school.swv().oin(),
                        type,
                        "Een aanvraagtype",
                        "Wat heeft " + roepnaam + " nodig?",
                        "HV-1",
                        new Indiener("Ingrid Bakker", "i.bakker@regenboogbrug.example"),
                        Clock.systemUTC().instant(),
                        bewaar(swv, xml),
                        List.of(document(swv, "opp.pdf", Documentsoort.OPP)),
                        null);
        return new Ingezonden(
                bericht, Tenant.van(swv).doe(() -> balie.ontvang(swv, bericht, new Inhoud(xml))));
    }

    public Ontvangst aanvulling(Demowereld.School school, UUID hulpvraag, String naam) {
        UUID swv = school.swv().id();
        var bericht =
                new Aanvullingbericht(
                        UUID.randomUUID(),
                        hulpvraag,
                        Proefbericht.adres(school),
                        school.swv().oin(),
                        new Indiener("Ingrid Bakker", "i.bakker@regenboogbrug.example"),
                        Clock.systemUTC().instant(),
                        List.of(document(swv, naam, Documentsoort.OVERIG)),
                        "Dit ontbrak nog.",
                        null);
        return Tenant.van(swv).doe(() -> balie.ontvang(swv, bericht));
    }

    /** Answers to questions, with a PDF for each name. */
    public Ontvangst antwoorden(
            Demowereld.School school,
            UUID hulpvraag,
            List<Documentregel> documenten,
            Vraagantwoord... antwoorden) {
        UUID swv = school.swv().id();
        var bericht =
                new Aanvullingbericht(
                        UUID.randomUUID(),
                        hulpvraag,
                        Proefbericht.adres(school),
                        school.swv().oin(),
                        new Indiener("Ingrid Bakker", "i.bakker@regenboogbrug.example"),
                        Clock.systemUTC().instant(),
                        documenten,
                        null,
                        null,
                        List.of(antwoorden));
        return Tenant.van(swv).doe(() -> balie.ontvang(swv, bericht));
    }

    public Documentregel document(UUID swv, String naam, Documentsoort soort) {
        byte[] bytes = ("%PDF-1.7\n% " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return new Documentregel(bewaar(swv, bytes), naam, soort, null, bytes.length, null);
    }

    private Sha256 bewaar(UUID swv, byte[] bytes) {
        try {
            return opslagen.van(Onderdeel.SWV)
                    .bewaar(swv, new ByteArrayInputStream(bytes), bytes.length)
                    .sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Inhoud(byte[] xml) implements Dossierinhoud {

        @Override
        public Sha256 sha256() {
            return Sha256.of(xml);
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(xml);
        }
    }
}
