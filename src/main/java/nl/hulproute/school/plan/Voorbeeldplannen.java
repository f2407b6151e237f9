package nl.hulproute.school.plan;

import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.gedeeld.Sector;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.plan.Voorbeeldteksten.Tekst;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;
import nl.hulproute.school.voorbeeld.Voorbeeldscholen;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plans of the first pupils of each demo school, most for number 1. */
@Component
@Order(21)
@OpKnooppunt(Onderdeel.SCHOOL)
class Voorbeeldplannen implements Demovulling {

    /** A pupil in the group of the demo leerkracht. */
    private static final int IN_DE_GROEP = 33;

    private static final List<String> LEERKRACHTEN =
            List.of("Sanne Vermeer", "Karim Haddou", "Anouk Terpstra", "Gijs Roelofs");

    private final Plannen plannen;
    private final Voorbeeldscholen scholen;
    private final Datums datums;

    Voorbeeldplannen(Plannen plannen, Voorbeeldscholen scholen, Datums datums) {
        this.plannen = plannen;
        this.scholen = scholen;
        this.datums = datums;
    }

    @Override
    public String naam() {
        return "school.plannen";
    }

    @Override
    public void vul() {
        scholen.elk(this::vul);
    }

    private void vul(Demowereld.School school) {
        boolean vo = school.soort().sector() == Sector.VO;
        LocalDate vandaag = datums.vandaag();
        LocalDate vorig = new Schooljaar(Schooljaar.of(vandaag).beginjaar() - 1).eersteDag();
        List<Tekst> teksten = Voorbeeldteksten.van(vo);
        Set<UUID> rijk =
                IntStream.rangeClosed(1, Voorbeeldleerling.RIJK)
                        .mapToObj(nummer -> Voorbeeldleerling.id(school, nummer))
                        .collect(Collectors.toSet());
        add(
                school,
                rijk,
                Voorbeeldteksten.groep(vo),
                vorig.plusDays(45),
                vorig.plusDays(200),
                true);
        for (int nummer = 1; nummer <= Voorbeeldleerling.RIJK; nummer++) {
            var een = Set.of(Voorbeeldleerling.id(school, nummer));
            if (nummer != 4) {
                add(school, een, teksten.get(0), vorig.plusDays(50), vorig.plusDays(185), true);
            }
            if (nummer <= 2) {
                add(
                        school,
                        een,
                        teksten.get(1),
                        vandaag.minusDays(150),
                        vandaag.minusDays(12),
                        false);
            }
            if (nummer % 2 == 1) {
                add(
                        school,
                        een,
                        teksten.get(2),
                        vandaag.minusDays(40),
                        vandaag.plusDays(95),
                        false);
            }
        }
        if (school.equals(Demowereld.REGENBOOGBRUG)) {
            var een = Set.of(Voorbeeldleerling.id(school, IN_DE_GROEP));
            add(school, een, teksten.get(2), vandaag.minusDays(30), vandaag.plusDays(80), false);
        }
    }

    private void add(
            Demowereld.School school,
            Set<UUID> leerlingen,
            Tekst tekst,
            LocalDate begin,
            LocalDate einde,
            boolean geevalueerd) {
        String naam = LEERKRACHTEN.get(Demowereld.SCHOLEN.indexOf(school) % LEERKRACHTEN.size());
        UUID id = plannen.add(school.id(), tekst.invoer(begin, einde), null, naam);
        plannen.zetLeerlingen(school.id(), id, leerlingen);
        if (geevalueerd) {
            plannen.evalueer(id, tekst.evaluatie(einde.plusDays(6)), tekst.doelen().size(), naam);
        }
    }
}
