package nl.hulproute.school.opp;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingtoegang;
import nl.hulproute.toegang.Werkplek;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** Finalises what is written: a version that never changes, with the hash that is signed. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Vaststelling {

    /** What came of it. */
    enum Uitkomst {
        VASTGESTELD,
        /** Something is missing that it cannot do without. */
        ONVOLLEDIG,
        /** The user has to say first which of two texts stays. */
        BOTSING,
        /** Something looks like a BSN, and nobody said that it is none. */
        BSN,
        /** Someone wrote in it after the user saw what would be finalised. */
        GEWIJZIGD
    }

    private final Ontwikkelingsperspectieven opps;
    private final Oppwaarden waarden;
    private final Botsingen botsingen;
    private final Versierijen versies;
    private final Lijnplaatjes plaatjes;
    private final JdbcClient jdbc;
    private final Datums datums;

    Vaststelling(
            Ontwikkelingsperspectieven opps,
            Oppwaarden waarden,
            Botsingen botsingen,
            Versierijen versies,
            Lijnplaatjes plaatjes,
            JdbcClient jdbc,
            Datums datums) {
        this.opps = opps;
        this.waarden = waarden;
        this.botsingen = botsingen;
        this.versies = versies;
        this.plaatjes = plaatjes;
        this.jdbc = jdbc;
        this.datums = datums;
    }

    /**
     * @param gezien the version of the draft that the user looked at
     */
    @Transactional
    Uitkomst stelVast(Leerling leerling, UUID id, int gezien, boolean geenBsn, Werkplek werkplek) {
        var opp = opps.lock(leerling.id(), id).orElseThrow(Leerlingtoegang::weg);
        var inhoud = waarden.inhoud(opp);
        var gemis =
                Oppvolledigheid.gemis(
                        inhoud, new Oppgrenzen(leerling.geboortedatum(), datums.vandaag()));
        var bezwaar = bezwaar(opp, gemis, gezien, geenBsn, werkplek);
        if (bezwaar == Uitkomst.VASTGESTELD && opp.concept()) {
            int nummer = opp.nummer() + 1;
            versies.add(
                    werkplek.tenantId(),
                    opp,
                    nummer,
                    plaatjes.meet(leerling, inhoud.geldend(), datums.vandaag()),
                    werkplek.account(),
                    werkplek.naam());
            opps.saveVastgesteld(id, nummer);
            forget(id);
        }
        return bezwaar;
    }

    private Uitkomst bezwaar(
            Ontwikkelingsperspectief opp,
            List<Oppgemis> gemis,
            int gezien,
            boolean geenBsn,
            Werkplek werkplek) {
        if (opp.versie() != gezien) {
            return Uitkomst.GEWIJZIGD;
        }
        if (gemis.stream().anyMatch(Oppgemis::houdtTegen)) {
            return Uitkomst.ONVOLLEDIG;
        }
        if (!botsingen.van(opp.id(), werkplek.account()).isEmpty()) {
            return Uitkomst.BOTSING;
        }
        return !geenBsn && gemis.stream().anyMatch(een -> een.soort() == Oppgemis.Soort.BSN)
                ? Uitkomst.BSN
                : Uitkomst.VASTGESTELD;
    }

    /** What answers were on the way to this version is not kept any longer. */
    private void forget(UUID id) {
        jdbc.sql("delete from school.opp_waarde_eerder where opp_id = :id")
                .param("id", id)
                .update();
    }
}
