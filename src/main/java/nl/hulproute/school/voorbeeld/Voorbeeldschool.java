package nl.hulproute.school.voorbeeld;

import nl.hulproute.demo.Demoaccount;
import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.Adres;
import nl.hulproute.school.info.School;
import nl.hulproute.school.info.Schoolgegevens;
import nl.hulproute.school.koppeling.Routering;
import nl.hulproute.toegang.Lidmaatschappen;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The five demo schools with their groups and pupils. */
@Component
@Order(10)
@OpKnooppunt(Onderdeel.SCHOOL)
class Voorbeeldschool implements Demovulling {

    /** A building whose pupils are administered by the hoofdvestiging. */
    private static final School.Nevenvestiging DISLOCATIE =
            new School.Nevenvestiging(1, "De Sterrenboog, locatie Dijk", "Polderwijk");

    private final Schoolgegevens scholen;
    private final Routering routering;
    private final Voorbeeldrijen rijen;
    private final Lidmaatschappen lidmaatschappen;
    private final Voorbeeldscholen voorbeelden;

    Voorbeeldschool(
            Schoolgegevens scholen,
            Routering routering,
            Voorbeeldrijen rijen,
            Lidmaatschappen lidmaatschappen,
            Voorbeeldscholen voorbeelden) {
        this.scholen = scholen;
        this.routering = routering;
        this.rijen = rijen;
        this.lidmaatschappen = lidmaatschappen;
        this.voorbeelden = voorbeelden;
    }

    @Override
    public String naam() {
        return "school.leerlingen";
    }

    @Override
    public void vul() {
        voorbeelden.elk(this::vul);
        voorbeelden.elk(Demowereld.NIEUWE_OMGEVINGEN, this::begin);
    }

    /** One that turned nothing on yet. */
    private List<UUID> begin(Demowereld.School school) {
        scholen.save(gegevens(school));
        return rijen.vul(school);
    }

    private void vul(Demowereld.School school) {
        List<UUID> groepen = begin(school);
        routering.zet(school.id(), true, school.directeur());
        if (school.equals(Demowereld.REGENBOOGBRUG)) {
            lidmaatschappen.houdAanGroepen(
                    Demoaccount.LEERKRACHT_REGENBOOGBRUG.id(), school.id(), Set.of(groepen.get(4)));
        }
    }

    private static School gegevens(Demowereld.School school) {
        return new School(
                school.id(),
                0,
                school.naam(),
                school.vestiging(),
                school.soort(),
                school.bestuur().nummer(),
                school.bestuur().naam(),
                new Adres(
                        school.straat(),
                        school.huisnummer(),
                        "",
                        school.postcode(),
                        school.plaats()),
                school.telefoon(),
                school.email(),
                school.teamadres(),
                school.directeur(),
                "https://www." + school.email().substring(school.email().indexOf('@') + 1),
                null,
                school.equals(Demowereld.STERRENBOOG) ? List.of(DISLOCATIE) : List.of());
    }
}
