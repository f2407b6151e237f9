package nl.hulproute.school.opp;

import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sector;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;
import nl.hulproute.school.voorbeeld.Voorbeeldscholen;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Ontwikkelingsperspectieven of the first pupils of each demo school: finalised ones for the first
 * three (the first has a former one too, evaluated), a draft for the fourth, none for the fifth.
 */
@Component
@Order(23)
@OpKnooppunt(Onderdeel.SCHOOL)
class Voorbeeldopp implements Demovulling {

    private static final int VASTGESTELD = 3;
    private static final int JAREN = 3;
    private static final List<Integer> DOELEN = List.of(1, 2);

    private final Leerlingen leerlingen;
    private final Ontwikkelingsperspectieven opps;
    private final Oppwaarden waarden;
    private final Versierijen versies;
    private final Lijnplaatjes plaatjes;
    private final JdbcClient jdbc;
    private final Voorbeeldscholen scholen;
    private final Datums datums;

    Voorbeeldopp(
            Leerlingen leerlingen,
            Ontwikkelingsperspectieven opps,
            Oppwaarden waarden,
            Versierijen versies,
            Lijnplaatjes plaatjes,
            JdbcClient jdbc,
            Voorbeeldscholen scholen,
            Datums datums) {
        this.leerlingen = leerlingen;
        this.opps = opps;
        this.waarden = waarden;
        this.versies = versies;
        this.plaatjes = plaatjes;
        this.jdbc = jdbc;
        this.scholen = scholen;
        this.datums = datums;
    }

    @Override
    public String naam() {
        return "school.opp";
    }

    @Override
    public void vul() {
        scholen.elk(this::vul);
    }

    private void vul(Demowereld.School school) {
        var vandaag = datums.vandaag();
        for (int nummer = 1; nummer <= VASTGESTELD; nummer++) {
            var leerling = leerling(school, nummer);
            if (nummer == 1) {
                evalueer(
                        school,
                        leerling,
                        stelVast(school, leerling, vandaag.minusMonths(14), school.directeur()));
            }
            stelVast(school, leerling, vandaag.minusMonths(2), school.directeur());
        }
        concept(school, leerling(school, VASTGESTELD + 1), vandaag);
    }

    private Leerling leerling(Demowereld.School school, int nummer) {
        return leerlingen.find(Voorbeeldleerling.id(school, nummer)).orElseThrow();
    }

    private UUID stelVast(
            Demowereld.School school, Leerling leerling, LocalDate begin, String door) {
        var teksten = teksten(school, leerling, begin);
        UUID id = add(school, leerling, teksten);
        var opp = opps.find(leerling.id(), id).orElseThrow();
        var inhoud = plaatjes.meet(leerling, new Oppinhoud(DOELEN, teksten), begin);
        versies.add(school.id(), opp, 1, inhoud, null, door);
        opps.saveVastgesteld(id, 1);
        dateer(id, begin);
        return id;
    }

    private UUID add(
            Demowereld.School school, Leerling leerling, Map<Veldsleutel, String> teksten) {
        UUID id = opps.add(school.id(), leerling.id(), school.directeur(), DOELEN);
        waarden.save(school.id(), id, teksten, null, school.directeur());
        return id;
    }

    /** Begun, but without an outcome, a conclusion, and what the pupil thinks. */
    private void concept(Demowereld.School school, Leerling leerling, LocalDate vandaag) {
        var teksten = teksten(school, leerling, vandaag);
        teksten.keySet()
                .removeIf(sleutel ->
                        switch (sleutel.veld().deel()) {
                            case UITSTROOM, CONCLUSIE, GEHOORD -> true;
                            case HANDELINGSDEEL -> sleutel.regel() != 1;
                            case ALGEMEEN, BEGINSITUATIE -> sleutel.veld() == Oppveld.INTERVENTIES;
                        });
        opps.saveDoelen(add(school, leerling, teksten), List.of(1));
    }

    private Map<Veldsleutel, String> teksten(
            Demowereld.School school, Leerling leerling, LocalDate begin) {
        boolean po = school.soort().sector() == Sector.PO;
        var teksten =
                Voorbeeldteksten.van(
                        po ? Voorbeeldteksten.PO : Voorbeeldteksten.VO, leerling.naam().roepnaam());
        var groep = leerling.groep();
        var vast =
                new HashMap<>(
                        Map.of(
                                Oppveld.BEGIN,
                                begin.toString(),
                                Oppveld.EINDE,
                                begin.plusYears(1).minusDays(1).toString(),
                                Oppveld.SCHOOLTYPE,
                                school.soort().name().toLowerCase(Locale.ROOT),
                                Oppveld.GROEP,
                                groep == null ? "" : groep.naam(),
                                Oppveld.OPSTELLER,
                                school.directeur(),
                                Oppveld.UITSTROOMDATUM,
                                uitstroom(school, leerling, begin),
                                Oppveld.GEHOORD_WANNEER,
                                begin.minusDays(9).toString(),
                                Oppveld.GEHOORD_DOOR,
                                school.directeur()));
        vast.forEach((veld, tekst) -> teksten.put(Veldsleutel.van(veld), tekst));
        teksten.values().removeIf(String::isEmpty);
        return teksten;
    }

    private String uitstroom(Demowereld.School school, Leerling leerling, LocalDate begin) {
        String bekend = Oppbegin.uitstroom(leerling, school.soort(), datums.vandaag());
        return bekend.isEmpty()
                ? begin.plusYears(JAREN).withMonth(7).withDayOfMonth(31).toString()
                : bekend;
    }

    private void evalueer(Demowereld.School school, Leerling leerling, UUID opp) {
        jdbc.sql(
                        """
                        insert into school.opp_evaluatie (school_id, leerling_id, opp_id, datum, metwie,
                            gehoord, uitkomst, bijstelling, auteur_naam, gewijzigd)
                        values (:school, :leerling, :opp, :datum, :metwie,
                            :gehoord, :uitkomst, :bijstelling, :auteur, now())
                        """)
                .param("school", school.id())
                .param("leerling", leerling.id())
                .param("opp", opp)
                .param("datum", datums.vandaag().minusMonths(2).minusDays(12))
                .param("metwie", "Beide ouders, de leerkracht en " + school.directeur())
                .param(
                        "gehoord",
                        "%s is blij met de vaste plek en wil minder vaak uit de klas."
                                .formatted(leerling.naam().roepnaam()))
                .param(
                        "uitkomst",
                        "Het doel voor de pauzes is gehaald. Het doel voor lezen is voor twee derde"
                                + " gehaald: het tempo steeg, het begrip nog niet.")
                .param(
                        "bijstelling",
                        "Lezen vaker en korter oefenen. De begeleiding zoveel mogelijk in de klas.")
                .param("auteur", school.directeur())
                .update();
    }

    /** As if it was written and finalised then. */
    private void dateer(UUID opp, LocalDate dag) {
        var moment =
                dag.atTime(14, 30).atZone(Datums.NEDERLAND).withZoneSameInstant(ZoneOffset.UTC);
        for (String sql :
                List.of(
                        "update school.opp set aangemaakt = :dag, gewijzigd = :dag where id = :opp",
                        "update school.opp_versie set vastgesteld = :dag where opp_id = :opp")) {
            jdbc.sql(sql).param("dag", moment.toOffsetDateTime()).param("opp", opp).update();
        }
    }
}
