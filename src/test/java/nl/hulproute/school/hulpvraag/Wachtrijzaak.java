package nl.hulproute.school.hulpvraag;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;
import nl.hulproute.uitwisseling.Hulpvraagbericht;
import nl.hulproute.uitwisseling.SwvVermelding;

import org.springframework.context.ApplicationContext;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A hulpvraag of a school that waits for the delivery of its message, made without the pages; its
 * caller binds the tenant.
 */
public final class Wachtrijzaak {

    private static final UUID ACCOUNT = new UUID(0, 0xAC);
    private static final String WIE = "Ingrid Bakker";

    private final Hulpvragen hulpvragen;
    private final Berichten berichten;
    private final Gebeurtenissen gebeurtenissen;

    public Wachtrijzaak(ApplicationContext context) {
        hulpvragen = context.getBean(Hulpvragen.class);
        berichten = context.getBean(Berichten.class);
        gebeurtenissen = context.getBean(Gebeurtenissen.class);
    }

    /** What the school sees of it. */
    public record Beeld(
            HulpvraagStatus status, String dossiernummer, List<String> gebeurtenissen) {}

    /** Makes it, and gives its id. */
    public UUID create(Demowereld.School school, int leerling, Hulpvraagbericht bericht) {
        var swv = school.swv();
        var inhoud =
                new Inhoud(
                        new SwvVermelding(swv.oin(), swv.nummer(), swv.naam()),
                        null,
                        bericht.omschrijving(),
                        Set.of(),
                        Toelichtingkeuze.AUTOMATISCH,
                        Set.of(),
                        Set.of());
        UUID id =
                hulpvragen
                        .create(
                                school.id(),
                                Voorbeeldleerling.id(school, leerling),
                                inhoud,
                                new Hulpvraag.Opsteller(ACCOUNT, WIE, bericht.indiener().email()))
                        .id();
        berichten.add(school.id(), row(id, bericht), ACCOUNT, List.of());
        hulpvragen.save(
                school.id(),
                id,
                new Stand(
                        HulpvraagStatus.IN_DE_WACHTRIJ,
                        "",
                        bericht.verzonden(),
                        "",
                        null,
                        null,
                        bericht.id()));
        return id;
    }

    private static Bericht row(UUID hulpvraag, Hulpvraagbericht bericht) {
        return new Bericht(
                bericht.id(),
                hulpvraag,
                Bericht.Soort.HULPVRAAG,
                Bericht.Toestand.IN_DE_WACHTRIJ,
                0,
                List.of(),
                null,
                bericht.verzonden(),
                bericht.verzonden(),
                bericht.omschrijving(),
                bericht.dossier(),
                WIE);
    }

    public Beeld read(UUID school, UUID id) {
        var hulpvraag = hulpvragen.find(school, id).orElseThrow();
        return new Beeld(
                hulpvraag.stand().status(),
                String.valueOf(hulpvraag.stand().dossiernummer()),
                gebeurtenissen.van(school, id).reversed().stream()
                        .map(gebeurtenis -> gebeurtenis.soort().code())
                        .toList());
    }

    /** How the school sees the delivery of the message itself. */
    public String bezorging(UUID school, UUID bericht) {
        return berichten.find(school, bericht).orElseThrow().toestand().code();
    }
}
