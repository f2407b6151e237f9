package nl.hulproute.school.hulpvraag;

import nl.hulproute.datalek.Datalekken;
import nl.hulproute.datalek.Stap;
import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.uitwisseling.Ontvangstbewijs;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What becomes of a hulpvraag when the SWV took in, or refused, that it is taken back. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Terugnamebezorging {

    /** Who ticks a step that nobody has to. */
    private static final String PROGRAMMA = "Hulproute";

    private final Hulpvragen hulpvragen;
    private final Terugnames terugnames;
    private final Gebeurtenissen gebeurtenissen;
    private final Datalekken datalekken;
    private final Terugnamepost post;
    private final Clock clock;

    Terugnamebezorging(
            Hulpvragen hulpvragen,
            Terugnames terugnames,
            Gebeurtenissen gebeurtenissen,
            Datalekken datalekken,
            Terugnamepost post,
            Clock clock) {
        this.hulpvragen = hulpvragen;
        this.terugnames = terugnames;
        this.gebeurtenissen = gebeurtenissen;
        this.datalekken = datalekken;
        this.post = post;
        this.clock = clock;
    }

    @Transactional
    void bezorgd(UUID tenant, Bericht bericht, Ontvangstbewijs bewijs) {
        var hulpvraag = hulpvragen.lock(tenant, bericht.hulpvraag()).orElseThrow();
        boolean terughaling = bericht.soort() == Bericht.Soort.TERUGHALING;
        boolean ends = !terughaling || terugnames.geheel(tenant, bericht.id());
        if (ends && hulpvraag.mag(Handeling.INTREKKEN)) {
            hulpvragen.save(
                    tenant,
                    hulpvraag.id(),
                    hulpvraag.stand().ingetrokken(bewijs.ontvangen(), bewijs.dossiernummer()));
        }
        note(
                hulpvraag,
                terughaling ? Gebeurtenis.Soort.TERUGGEHAALD : Gebeurtenis.Soort.INGETROKKEN,
                bericht.omschrijving());
        if (terughaling) {
            datalekken.tick(Onderdeel.SCHOOL, tenant, bericht.id(), Stap.ONLEESBAAR, PROGRAMMA, "");
            post.teruggehaald(hulpvraag);
        } else {
            post.ingetrokken(hulpvraag);
        }
    }

    /** The SWV has nothing of what it refused itself: then there is nothing to take back. */
    @Transactional
    void geweigerd(UUID tenant, Bericht bericht, List<String> redenen) {
        var hulpvraag = hulpvragen.lock(tenant, bericht.hulpvraag()).orElseThrow();
        boolean terughaling = bericht.soort() == Bericht.Soort.TERUGHALING;
        note(
                hulpvraag,
                terughaling
                        ? Gebeurtenis.Soort.TERUGHALING_GEWEIGERD
                        : Gebeurtenis.Soort.INTREKKING_GEWEIGERD,
                String.join("\n", redenen));
        if (!hulpvraag.stand().status().bijSchool()) {
            post.mislukt(hulpvraag);
        } else if (terughaling) {
            datalekken.tick(
                    Onderdeel.SCHOOL,
                    tenant,
                    bericht.id(),
                    Stap.ONLEESBAAR,
                    PROGRAMMA,
                    String.join("\n", redenen));
        } else if (hulpvraag.stand().status() == HulpvraagStatus.GEWEIGERD) {
            hulpvragen.save(
                    tenant, hulpvraag.id(), hulpvraag.stand().ingetrokken(clock.instant(), null));
            post.ingetrokken(hulpvraag);
        }
    }

    private void note(Hulpvraag hulpvraag, Gebeurtenis.Soort soort, String tekst) {
        var swv = hulpvraag.inhoud().swv();
        gebeurtenissen.add(
                hulpvraag.schoolId(), hulpvraag.id(), soort, swv == null ? "" : swv.naam(), tekst);
    }
}
