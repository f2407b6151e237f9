package nl.hulproute.register.voorbeeld;

import static nl.hulproute.demo.Demowereld.NIEUWE_SCHOLEN;
import static nl.hulproute.demo.Demowereld.NIEUWLAND;
import static nl.hulproute.demo.Demowereld.SAMENWERKINGSVERBANDEN;
import static nl.hulproute.demo.Demowereld.SCHOLEN;
import static nl.hulproute.demo.Demowereld.SCHOOLSYSTEEM;
import static nl.hulproute.demo.Demowereld.SWVSYSTEEM;
import static nl.hulproute.demo.Demowereld.WILGENHOF;

import nl.hulproute.demo.Demowereld.Bestuur;
import nl.hulproute.demo.Demowereld.School;
import nl.hulproute.demo.Demowereld.Swv;
import nl.hulproute.gedeeld.Dienstversie;
import nl.hulproute.gedeeld.Oin;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.register.Dienstcode;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The boards, schools, samenwerkingsverbanden and systems of the demo world. */
@Component
@OpKnooppunt(Onderdeel.REGISTER)
class Instellingenvulling {

    /** Places whose pupils are administered by the hoofdvestiging. */
    private static final Map<Vestiging, String> DISLOCATIES =
            Map.of(
                    Vestiging.of("99AA01"), "De Regenboogbrug, locatie De Vlonder",
                    Vestiging.of("99GG01"), "De Sterrenboog, locatie Dijk");

    private final JdbcClient jdbc;

    Instellingenvulling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void fill() {
        diensten();
        systeem(SCHOOLSYSTEEM, "Hulproute School", "Hulproute", "SCHOOL");
        systeem(SWVSYSTEEM, "Hulproute Samenwerkingsverband", "Hulproute", "SWV");
        systeem(Registervulling.VROEGER_SYSTEEM, "Eikenboom LVS", "Eikenboom Software", "SCHOOL");
        scholen().map(School::bestuur).distinct().forEach(this::bestuur);
        scholen().filter(school -> school.vestiging().nummer() == 0).forEach(this::instelling);
        scholen().forEach(this::vestiging);
        DISLOCATIES.forEach(this::dislocatie);
        SAMENWERKINGSVERBANDEN.forEach(this::samenwerkingsverband);
        deelnames();
    }

    private static Stream<School> scholen() {
        return Stream.of(SCHOLEN, NIEUWE_SCHOLEN, List.of(WILGENHOF)).flatMap(List::stream);
    }

    private void diensten() {
        for (List<String> dienst :
                List.of(
                        List.of(
                                Dienstcode.OSO_SWV,
                                "OSO SWV Passend Onderwijs",
                                "Een hulpvraag van een school aan haar samenwerkingsverband."),
                        List.of(
                                Dienstcode.OSO_OV,
                                "OSO Overstap",
                                "Het dossier van een leerling die naar een andere school gaat."))) {
            jdbc.sql("insert into register.dienst (code, naam, omschrijving) values (?, ?, ?)")
                    .params(dienst)
                    .update();
        }
        jdbc.sql(
                        """
                        insert into register.dienstversie (namespace, dienst_code, status)
                        values (?, ?, 'active')
                        """)
                .params(Dienstversie.OSO_SWV.namespace(), Dienstcode.OSO_SWV)
                .update();
    }

    private void systeem(Oin oin, String naam, String leverancier, String soort) {
        jdbc.sql(
                        """
                        with nieuw as (
                          insert into register.systeem (oin, naam, leverancier, soort)
                          values (:oin, :naam, :leverancier, :soort) returning id)
                        insert into register.systeem_dienst (systeem_id, dienst_code)
                        select nieuw.id, dienst.code from nieuw, register.dienst
                        where dienst.code = :dienst or :soort = 'SCHOOL'
                        """)
                .param("oin", oin.waarde())
                .param("naam", naam)
                .param("leverancier", leverancier)
                .param("dienst", Dienstcode.OSO_SWV)
                .param("soort", soort)
                .update();
    }

    private void bestuur(Bestuur bestuur) {
        jdbc.sql("insert into register.bestuur (id, nummer, naam) values (?, ?, ?)")
                .params(bestuur.id(), bestuur.nummer(), bestuur.naam())
                .update();
    }

    private void instelling(School school) {
        jdbc.sql(
                        """
                        insert into register.instelling (brin, bestuur_id, naam, soort)
                        values (?, ?, ?, ?)
                        """)
                .params(
                        school.vestiging().brin().waarde(),
                        school.bestuur().id(),
                        school.naam(),
                        school.soort().name())
                .update();
    }

    private void vestiging(School school) {
        jdbc.sql(
                        """
                        insert into register.vestiging
                          (brin, nummer, naam, straat, huisnummer, postcode, plaats, telefoon, eigen_omgeving)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        school.vestiging().brin().waarde(),
                        school.vestiging().nummer(),
                        school.naam(),
                        school.straat(),
                        school.huisnummer(),
                        school.postcode(),
                        school.plaats(),
                        school.telefoon(),
                        // of a new nevenvestiging its own system has to say so
                        school.vestiging().nummer() == 0 || SCHOLEN.contains(school))
                .update();
    }

    private void dislocatie(Vestiging vestiging, String naam) {
        jdbc.sql(
                        """
                        insert into register.vestiging
                          (brin, nummer, naam, straat, huisnummer, postcode, plaats, eigen_omgeving)
                        select brin, ?, ?, straat, 'bij ' || huisnummer, postcode, plaats, false
                          from register.vestiging where brin = ? and nummer = 0
                        """)
                .params(vestiging.nummer(), naam, vestiging.brin().waarde())
                .update();
    }

    private void samenwerkingsverband(Swv swv) {
        jdbc.sql(
                        """
                        insert into register.samenwerkingsverband
                          (id, oin, nummer, nummer_ruw, naam, systeem_id)
                        select ?, ?, ?, ?, ?, id from register.systeem where oin = ?
                        """)
                .params(
                        swv.id(),
                        swv.oin().waarde(),
                        swv.nummer().waarde(),
                        swv.nummer().waarde(),
                        swv.naam(),
                        SWVSYSTEEM.waarde())
                .update();
    }

    private void deelnames() {
        scholen()
                .filter(school -> school.vestiging().nummer() == 0)
                .forEach(school ->
                        jdbc.sql(
                                        """
                                        insert into register.deelname (brin, swv_id, ingang)
                                        values (?, ?, date '2014-08-01')
                                        """)
                                .params(school.vestiging().brin().waarde(), school.swv().id())
                                .update());
        jdbc.sql(
                        """
                        insert into register.verwerkersovereenkomst (bestuur_id, swv_id, ingang, kenmerk)
                        select distinct i.bestuur_id, d.swv_id, date '2024-01-01',
                               'VWO-' || b.nummer || '-' || v.nummer
                        from register.deelname d
                        join register.instelling i on i.brin = d.brin
                        join register.bestuur b on b.id = i.bestuur_id
                        join register.samenwerkingsverband v on v.id = d.swv_id
                        where b.id <> :nieuw
                        """)
                .param("nieuw", NIEUWLAND.id())
                .update();
    }
}
