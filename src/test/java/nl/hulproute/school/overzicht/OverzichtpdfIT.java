package nl.hulproute.school.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.platform.database.Tenant;
import nl.hulproute.proef.Hulproutetest;
import nl.hulproute.proef.Pdfkeuring;
import nl.hulproute.school.leerling.Leerling;
import nl.hulproute.school.leerling.Leerlingen;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every overview that can be made here, in every variant, is archivable and accessible. */
@Hulproutetest
class OverzichtpdfIT {

    private static final List<Integer> LEERLINGEN = List.of(1, 2);

    @Autowired Overzichtbronnen bronnen;
    @Autowired Klaarzetter klaarzetter;
    @Autowired Overzichtpapier papier;
    @Autowired Momentopname moment;
    @Autowired Leerlingen leerlingen;

    @Test
    void everyVariantOfEachOverviewPassesTheOfficialChecks() {
        var gekeurd = new EnumMap<Overzichtsoort, Integer>(Overzichtsoort.class);
        for (var school : List.of(Demowereld.REGENBOOGBRUG, Demowereld.WAARDCOLLEGE)) {
            for (int nummer : LEERLINGEN) {
                var id = Voorbeeldleerling.id(school, nummer);
                Tenant.van(school.id())
                        .voer(() ->
                                judge(
                                        moment.lees(() -> leerlingen.find(id).orElseThrow()),
                                        gekeurd));
            }
        }
        assertThat(gekeurd.keySet())
                .as("each can be made of a demo pupil")
                .isEqualTo(bronnen.soorten());
    }

    private void judge(Leerling leerling, Map<Overzichtsoort, Integer> gekeurd) {
        for (Overzichtsoort soort : bronnen.soorten()) {
            for (Klaargezet klaar : variants(leerling, soort)) {
                Pdfkeuring.keur(
                        soort.code() + " " + klaar.opties().variant(), papier.schrijf(klaar));
                gekeurd.merge(soort, 1, Integer::sum);
            }
        }
    }

    private List<Klaargezet> variants(Leerling leerling, Overzichtsoort soort) {
        return moment.lees(() -> {
            var bron = bronnen.van(soort);
            if (!(bron.stand(leerling) instanceof Overzichtstand.Klaar(var voorstel))) {
                return List.of();
            }
            var varianten = bron.keuzes(leerling).varianten();
            return (varianten.isEmpty() ? List.of("") : varianten)
                    .stream()
                            .map(variant ->
                                    new Overzichtopties(variant, voorstel.onderdelen(), true))
                            .map(opties -> klaarzetter.gekozen(leerling, soort, opties))
                            .toList();
        });
    }
}
