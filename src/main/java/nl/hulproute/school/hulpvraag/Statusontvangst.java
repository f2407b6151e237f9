package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Routeringskenmerk;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.hulpvraag.Bericht.Soort;
import nl.hulproute.school.koppeling.Routering;
import nl.hulproute.uitwisseling.Aanvulverzoekbericht;
import nl.hulproute.uitwisseling.Besluitbericht;
import nl.hulproute.uitwisseling.Statusbericht;
import nl.hulproute.uitwisseling.TerugkoppelingOntvanger;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes in what the samenwerkingsverband says of a hulpvraag, pushed or asked for. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Statusontvangst implements TerugkoppelingOntvanger {

    private final Routering routering;
    private final Hulpvragen hulpvragen;
    private final Berichten berichten;
    private final Gebeurtenissen gebeurtenissen;
    private final Terugkoppelingen terugkoppelingen;
    private final Aanvulvragen vragen;
    private final Hulpvraagnieuws nieuws;
    private final Clock clock;

    Statusontvangst(
            Routering routering,
            Hulpvragen hulpvragen,
            Berichten berichten,
            Gebeurtenissen gebeurtenissen,
            Terugkoppelingen terugkoppelingen,
            Aanvulvragen vragen,
            Hulpvraagnieuws nieuws,
            Clock clock) {
        this.routering = routering;
        this.hulpvragen = hulpvragen;
        this.berichten = berichten;
        this.gebeurtenissen = gebeurtenissen;
        this.terugkoppelingen = terugkoppelingen;
        this.vragen = vragen;
        this.nieuws = nieuws;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UUID> tenant(Routeringskenmerk routeringskenmerk) {
        return routering.omgeving(routeringskenmerk);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Routeringskenmerk> routeringskenmerken() {
        return routering.aan();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Routeringskenmerk> uitgezet() {
        return routering.uitgezet();
    }

    @Override
    @Transactional
    public boolean ontvang(UUID tenant, Oin swv, Statusbericht status) {
        return find(tenant, swv, status.hulpvraag())
                .map(hulpvraag -> verwerk(hulpvraag, status))
                .orElse(false);
    }

    @Override
    @Transactional
    public boolean ontvang(UUID tenant, Oin swv, Aanvulverzoekbericht verzoek) {
        var hulpvraag = find(tenant, swv, verzoek.hulpvraag());
        hulpvraag.ifPresent(gevonden -> {
            terugkoppelingen.add(tenant, gevonden.id(), verzoek);
            vragen.add(tenant, gevonden.id(), verzoek);
            note(
                    gevonden,
                    Gebeurtenis.Soort.AANVULVERZOEK,
                    verzoek.vragen().stream().map(Aanvulverzoekbericht.Vraag::wat).toList());
            note(
                    gevonden,
                    Gebeurtenis.Soort.VRAAG_VERVALLEN,
                    vragen.vervallen(tenant, gevonden.id(), verzoek.nietMeerNodig()));
        });
        return hulpvraag.isPresent();
    }

    private void note(Hulpvraag hulpvraag, Gebeurtenis.Soort soort, List<String> vragen) {
        if (!vragen.isEmpty()) {
            gebeurtenissen.add(
                    hulpvraag.schoolId(),
                    hulpvraag.id(),
                    soort,
                    swvNaam(hulpvraag),
                    String.join("\n", vragen));
        }
    }

    @Override
    @Transactional
    public boolean ontvang(UUID tenant, Oin swv, Besluitbericht besluit) {
        var hulpvraag = find(tenant, swv, besluit.hulpvraag());
        hulpvraag.ifPresent(gevonden -> {
            terugkoppelingen.add(tenant, gevonden.id(), besluit);
            gebeurtenissen.add(
                    tenant,
                    gevonden.id(),
                    Gebeurtenis.Soort.BESLUIT,
                    swvNaam(gevonden),
                    besluit.uitkomst());
        });
        return hulpvraag.isPresent();
    }

    private Optional<Hulpvraag> find(UUID tenant, Oin swv, UUID bericht) {
        return berichten
                .find(tenant, bericht)
                .filter(gevonden -> gevonden.soort() == Soort.HULPVRAAG)
                .flatMap(gevonden -> hulpvragen.lock(tenant, gevonden.hulpvraag()))
                .filter(hulpvraag -> isVan(swv, hulpvraag));
    }

    private boolean verwerk(Hulpvraag hulpvraag, Statusbericht status) {
        if (status.hulpvraag().equals(hulpvraag.stand().bericht())) {
            boolean nieuw =
                    !status.status().bijSchool()
                            && gebeurtenissen.addStatus(
                                    hulpvraag.schoolId(),
                                    hulpvraag.id(),
                                    status.id(),
                                    status.sinds(),
                                    swvNaam(hulpvraag),
                                    tekst(status));
            if (nieuw && hulpvraag.stand().volgtOp(status.status(), status.sinds())) {
                hulpvragen.save(hulpvraag.schoolId(), hulpvraag.id(), stand(hulpvraag, status));
                nieuws.status(hulpvraag, status.status());
            }
        }
        return true;
    }

    private Stand stand(Hulpvraag hulpvraag, Statusbericht status) {
        return new Stand(
                status.status(),
                status.label(),
                status.sinds(),
                Optional.ofNullable(status.toelichting()).orElse(""),
                clock.instant(),
                status.dossiernummer(),
                hulpvraag.stand().bericht());
    }

    private static String tekst(Statusbericht status) {
        String toelichting = Optional.ofNullable(status.toelichting()).orElse("");
        return toelichting.isBlank() ? status.label() : status.label() + "\n" + toelichting;
    }

    private static boolean isVan(Oin swv, Hulpvraag hulpvraag) {
        var vermelding = hulpvraag.inhoud().swv();
        return vermelding != null && vermelding.oin().equals(swv);
    }

    private static String swvNaam(Hulpvraag hulpvraag) {
        var vermelding = hulpvraag.inhoud().swv();
        return vermelding == null ? "" : vermelding.naam();
    }
}
