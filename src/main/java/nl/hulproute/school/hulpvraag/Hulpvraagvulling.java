package nl.hulproute.school.hulpvraag;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.demo.Demowereld.School;
import nl.hulproute.gedeeld.Documentsoort;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.koppeling.Ketencontrole;
import nl.hulproute.school.koppeling.Schooladressen;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;
import nl.hulproute.toegang.Organisatie;
import nl.hulproute.toegang.Organisatiesoort;
import nl.hulproute.toegang.Rol;
import nl.hulproute.toegang.Werkplek;
import nl.hulproute.uitwisseling.Aanvraagtype;
import nl.hulproute.uitwisseling.SwvLoket;
import nl.hulproute.uitwisseling.SwvVermelding;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The first hulpvragen of demo mode. They are sent for real, over the exchange, so that they wait
 * until the program and the samenwerkingsverband's part of it are reached.
 */
@Component
@Order(30)
@OpKnooppunt(Onderdeel.SCHOOL)
class Hulpvraagvulling implements Demovulling {

    private record Verhaal(
            School school, Demoaccount door, int leerling, String type, String omschrijving) {}

    private static final Logger LOG = LoggerFactory.getLogger(Hulpvraagvulling.class);
    private static final int POGINGEN = 60;

    private static final List<Verhaal> VERHALEN =
            List.of(
                    new Verhaal(
                            Demowereld.REGENBOOGBRUG,
                            Demoaccount.IB_REGENBOOGBRUG,
                            1,
                            "Arrangement",
                            "Sinds de zomer lukt zelfstandig werken nauwelijks. We zien onrust bij"
                                    + " overgangen en bij lange instructies. Een vaste plek en een"
                                    + " dagplanning hielpen even. We vragen zes uur begeleiding per"
                                    + " week door een specialist gedrag, tot de zomervakantie."),
                    new Verhaal(
                            Demowereld.LINDEBOOM,
                            Demoaccount.IB_LINDEBOOM,
                            1,
                            "Consult of advies",
                            "Het rekenen blijft ver achter bij wat we op grond van de andere vakken"
                                    + " verwachten. We willen graag meedenken over vervolgonderzoek"
                                    + " en over wat de groep kan dragen."),
                    new Verhaal(
                            Demowereld.KOMPASROOS,
                            Demoaccount.IB_KOMPASROOS,
                            1,
                            "Arrangement",
                            "De taalontwikkeling staat stil en dat drukt op het contact met"
                                + " klasgenoten. Logopedie loopt. We vragen ondersteuning van een"
                                + " ambulant begeleider cluster 2 in de klas."),
                    new Verhaal(
                            Demowereld.WAARDCOLLEGE,
                            Demoaccount.ZORG_WAARDCOLLEGE,
                            1,
                            "",
                            "Na twee maanden verzuim willen we de weg terug naar de lessen goed"
                                + " begeleiden, met een rustige plek en een opbouwend rooster."),
                    new Verhaal(
                            Demowereld.REGENBOOGBRUG,
                            Demoaccount.IB_REGENBOOGBRUG,
                            2,
                            "TLV SBO",
                            "Twee jaar extra ondersteuning heeft niet genoeg gebracht; het verschil"
                                + " met de groep wordt groter. Samen met de ouders kiezen we voor"
                                + " een kleinere groep."));

    private final Leerlingen leerlingen;
    private final Hulpvragen hulpvragen;
    private final Gebeurtenissen gebeurtenissen;
    private final Stoffen stoffen;
    private final Verzamelen verzamelen;
    private final VerzendHulpvraag verzenden;
    private final Schooladressen adressen;
    private final Ketencontrole keten;
    private final SwvLoket loket;
    private volatile boolean nodig;

    Hulpvraagvulling(
            Leerlingen leerlingen,
            Hulpvragen hulpvragen,
            Gebeurtenissen gebeurtenissen,
            Stoffen stoffen,
            Verzamelen verzamelen,
            VerzendHulpvraag verzenden,
            Schooladressen adressen,
            Ketencontrole keten,
            SwvLoket loket) {
        this.leerlingen = leerlingen;
        this.hulpvragen = hulpvragen;
        this.gebeurtenissen = gebeurtenissen;
        this.stoffen = stoffen;
        this.verzamelen = verzamelen;
        this.verzenden = verzenden;
        this.adressen = adressen;
        this.keten = keten;
        this.loket = loket;
    }

    @Override
    public String naam() {
        return "school.hulpvraag";
    }

    /** Nothing can be sent before the ports are open: only notes that this is the first start. */
    @Override
    public void vul() {
        nodig = true;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (nodig) {
            Thread.ofVirtual().name("hulpvraagvulling").start(this::verzend);
        }
    }

    private void verzend() {
        try {
            for (Verhaal verhaal : VERHALEN) {
                Tenant.van(verhaal.school().id()).call(() -> verzend(verhaal));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("the hulpvragen of the demonstration were not all made", e);
        }
    }

    private boolean verzend(Verhaal verhaal) throws InterruptedException {
        var adres = adressen.van(verhaal.school().id());
        for (int poging = 0; poging < POGINGEN; poging++) {
            var swv = keten.samenwerkingsverbanden(adres).optioneel().orElse(List.of());
            if (!swv.isEmpty()) {
                var typen = loket.aanvraagtypen(adres, swv.getFirst().oin()).optioneel();
                if (typen.isPresent()) {
                    return verzend(verhaal, swv.getFirst(), typen.get());
                }
            }
            Thread.sleep(Duration.ofSeconds(1));
        }
        return false;
    }

    private boolean verzend(Verhaal verhaal, SwvVermelding swv, List<Aanvraagtype> typen) {
        UUID school = verhaal.school().id();
        var leerling =
                leerlingen
                        .find(Voorbeeldleerling.id(verhaal.school(), verhaal.leerling()))
                        .orElseThrow();
        var begin =
                hulpvragen.create(
                        school,
                        leerling.id(),
                        Inhoud.LEEG.with(swv, type(verhaal, typen)),
                        new Hulpvraag.Opsteller(
                                verhaal.door().id(),
                                verhaal.door().naam(),
                                verhaal.door().email()));
        gebeurtenissen.add(
                school,
                begin.id(),
                Gebeurtenis.Soort.AANGEMAAKT,
                verhaal.door().naam(),
                begin.eigenReferentie());
        hulpvragen.save(
                school, begin.id(), begin.versie(), gevuld(new Zaak(begin, leerling), verhaal));
        verzamelen.een(new Zaak(begin, leerling), Documentsoort.OPP, werkplek(verhaal));
        var klaar = hulpvragen.find(school, begin.id()).orElseThrow();
        return verzenden.verzend(
                        new Zaak(klaar, leerling),
                        klaar.versie(),
                        Akkoord.GEEN,
                        false,
                        werkplek(verhaal))
                instanceof VerzendHulpvraag.Uitkomst.Verzonden;
    }

    private Inhoud gevuld(Zaak zaak, Verhaal verhaal) {
        var inhoud = zaak.hulpvraag().inhoud();
        var stof = stoffen.van(zaak);
        return new Inhoud(
                inhoud.swv(),
                inhoud.aanvraagtype(),
                verhaal.omschrijving(),
                inhoud.blokken(),
                inhoud.toelichting(),
                stof.stukken().stream()
                        .filter(stuk -> !stof.vraagtReden() || !stof.extra().contains(stuk))
                        .map(Stuk::id)
                        .collect(Collectors.toSet()),
                stof.notities().stream()
                        .limit(2)
                        .map(Notitieregel::id)
                        .collect(Collectors.toSet()));
    }

    /** The type of that name, or else the one that asks for the fewest documents. */
    private static Aanvraagtype type(Verhaal verhaal, List<Aanvraagtype> typen) {
        return typen.stream()
                .filter(type -> type.naam().equals(verhaal.type()))
                .findFirst()
                .orElseGet(() ->
                        typen.stream()
                                .min(Comparator.comparingLong(Hulpvraagvulling::verplicht))
                                .orElseThrow());
    }

    private static long verplicht(Aanvraagtype type) {
        return type.documenten().stream().filter(Aanvraagtype.GevraagdDocument::verplicht).count();
    }

    private static Werkplek werkplek(Verhaal verhaal) {
        return new Werkplek(
                verhaal.door().id(),
                verhaal.door().id(),
                verhaal.door().naam(),
                verhaal.door().email(),
                Rol.INTERN_BEGELEIDER,
                new Organisatie(
                        verhaal.school().id(), Organisatiesoort.SCHOOL, verhaal.school().naam()),
                null,
                null);
    }
}
