package nl.hulproute.school.hulpvraag;

import nl.hulproute.gedeeld.HulpvraagStatus;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.toegang.Actie;
import nl.hulproute.uitwisseling.Bezorgzaak;
import nl.hulproute.uitwisseling.Bezorgzaken;
import nl.hulproute.uitwisseling.Ingreep;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the school's outbox is about, and what becomes of a hulpvraag when someone acts there. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Hulpvraagzaken implements Bezorgzaken {

    private final JdbcClient jdbc;
    private final Schoolgegevens scholen;
    private final Hulpvragen hulpvragen;
    private final Berichten berichten;
    private final Gebeurtenissen gebeurtenissen;
    private final Clock clock;

    Hulpvraagzaken(
            JdbcClient jdbc,
            Schoolgegevens scholen,
            Hulpvragen hulpvragen,
            Berichten berichten,
            Gebeurtenissen gebeurtenissen,
            Clock clock) {
        this.jdbc = jdbc;
        this.scholen = scholen;
        this.hulpvragen = hulpvragen;
        this.berichten = berichten;
        this.gebeurtenissen = gebeurtenissen;
        this.clock = clock;
    }

    @Override
    public Onderdeel onderdeel() {
        return Onderdeel.SCHOOL;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> organisaties() {
        return jdbc.sql("select distinct omgeving from school.routering")
                .query((rij, n) -> rij.getObject(1, UUID.class))
                .set();
    }

    @Override
    public Actie inzien() {
        return Actie.HULPVRAAG_ZIEN;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Bezorgzaak> zaken(UUID schoolId, Set<UUID> ids) {
        var zaken = new HashMap<UUID, Bezorgzaak>();
        jdbc.sql(
                        """
                        select b.id as bericht, h.id, h.eigen_referentie, h.swv_naam,
                            coalesce(h.dossiernummer, '') as dossiernummer
                        from school.hulpvraag_bericht b join school.hulpvraag h
                            on h.school_id = b.school_id and h.id = b.hulpvraag_id
                        where b.school_id = :school and b.id = any (:ids)
                        """)
                .param("school", schoolId)
                .param("ids", ids.toArray(UUID[]::new))
                .query(rij -> {
                    zaken.put(
                            rij.getObject("bericht", UUID.class),
                            new Bezorgzaak(
                                    rij.getString("eigen_referentie"),
                                    rij.getString("dossiernummer"),
                                    rij.getString("swv_naam"),
                                    "/hulpvragen/" + rij.getString("id")));
                });
        return zaken;
    }

    /** The team of the school, or else the school itself. */
    @Override
    @Transactional(readOnly = true)
    public List<String> alarmadressen(UUID schoolId) {
        var school = scholen.van(schoolId);
        return Stream.of(school.teamadres(), school.email())
                .map(String::strip)
                .filter(adres -> !adres.isEmpty())
                .limit(1)
                .toList();
    }

    @Override
    @Transactional
    public void ingegrepen(UUID schoolId, Ingreep ingreep) {
        berichten
                .find(schoolId, ingreep.bericht())
                .ifPresent(bericht -> {
                    if (ingreep.soort() == Ingreep.Soort.INTREKKEN) {
                        takeBack(schoolId, bericht);
                    }
                    gebeurtenissen.add(
                            schoolId, bericht.hulpvraag(), event(ingreep), ingreep.wie(), "");
                });
    }

    private static Gebeurtenis.Soort event(Ingreep ingreep) {
        return switch (ingreep.soort()) {
            case NU_PROBEREN -> Gebeurtenis.Soort.NU_PROBEREN;
            case INTREKKEN -> Gebeurtenis.Soort.INTREKKEN;
        };
    }

    /** What carried the hulpvraag leaves a draft behind. */
    private void takeBack(UUID schoolId, Bericht bericht) {
        berichten.saveToestand(schoolId, bericht.id(), Bericht.Toestand.TERUGGETROKKEN, 0);
        hulpvragen
                .lock(schoolId, bericht.hulpvraag())
                .filter(hulpvraag -> bericht.id().equals(hulpvraag.stand().bericht()))
                .filter(hulpvraag -> hulpvraag.stand().status().bijSchool())
                .ifPresent(hulpvraag ->
                        hulpvragen.save(schoolId, hulpvraag.id(), draft(bericht.id())));
    }

    private Stand draft(UUID bericht) {
        return new Stand(HulpvraagStatus.CONCEPT, "", clock.instant(), "", null, null, bericht);
    }
}
