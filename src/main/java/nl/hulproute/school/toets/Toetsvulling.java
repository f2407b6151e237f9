package nl.hulproute.school.toets;

import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.voorbeeld.Voorbeeldleerling;
import nl.hulproute.school.voorbeeld.Voorbeeldscholen;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Tests and IQ tests of the first pupils of each demo school; of the first the most. */
@Component
@Order(20)
@OpKnooppunt(Onderdeel.SCHOOL)
class Toetsvulling implements Demovulling {

    private static final int MEESTE_HALVE_JAREN = 9;

    private final NamedParameterJdbcOperations jdbc;
    private final Toetsrijen rijen;
    private final Toetsnormen normen;
    private final Iqtoetsen iqtoetsen;
    private final Leerlingsleutels leerlingen;
    private final Voorbeeldscholen scholen;
    private final Datums datums;
    private final Clock clock;

    Toetsvulling(
            NamedParameterJdbcOperations jdbc,
            Toetsrijen rijen,
            Toetsnormen normen,
            Iqtoetsen iqtoetsen,
            Leerlingsleutels leerlingen,
            Voorbeeldscholen scholen,
            Datums datums,
            Clock clock) {
        this.jdbc = jdbc;
        this.rijen = rijen;
        this.normen = normen;
        this.iqtoetsen = iqtoetsen;
        this.leerlingen = leerlingen;
        this.scholen = scholen;
        this.datums = datums;
        this.clock = clock;
    }

    @Override
    public String naam() {
        return "school.toetsen";
    }

    @Override
    public void vul() {
        scholen.elk(this::vul);
    }

    private void vul(Demowereld.School school) {
        normen.zet(school.id(), Voorbeeldtoetsen.normen());
        List<UUID> ids =
                IntStream.rangeClosed(1, Voorbeeldleerling.RIJK)
                        .mapToObj(nummer -> Voorbeeldleerling.id(school, nummer))
                        .toList();
        var loopbanen = leerlingen.loopbanen(ids);
        var toetsen = new ArrayList<SqlParameterSource>();
        for (UUID id : ids) {
            int nummer = ids.indexOf(id) + 1;
            var loopbaan = new Didactischeleeftijd(loopbanen.getOrDefault(id, Map.of()));
            toetsen(school, nummer, loopbaan)
                    .forEach(toets -> toetsen.add(rij(school.id(), id, toets)));
            iq(school.id(), id, nummer);
        }
        schrijf(toetsen);
    }

    private List<Toetsgegevens> toetsen(
            Demowereld.School school, int nummer, Didactischeleeftijd loopbaan) {
        boolean eerste = nummer == 1;
        var vakken =
                eerste
                        ? Voorbeeldtoetsen.VAKKEN
                        : Voorbeeldtoetsen.VAKKEN.subList(0, 2 + nummer % 3);
        LocalDate vandaag = datums.vandaag();
        var toetsen =
                new ArrayList<>(
                        Voorbeeldtoetsen.van(
                                loopbaan,
                                vandaag,
                                eerste ? MEESTE_HALVE_JAREN : 4,
                                vakken,
                                0.06 * (nummer - 1),
                                new Random(nummer)));
        if (school.soort() == Schoolsoort.VO) {
            toetsen.addAll(Voorbeeldvotoetsen.van(vandaag, nummer));
        }
        return toetsen;
    }

    private SqlParameterSource rij(UUID school, UUID leerling, Toetsgegevens toets) {
        return new MapSqlParameterSource("school", school)
                .addValue("leerling", leerling)
                .addValue("leergebied", toets.leergebied().name())
                .addValue("toetscode", toets.toetscode())
                .addValue("toetsnaam", toets.toetsnaam())
                .addValue("toetsversie", toets.toetsversie())
                .addValue("afnamedatum", toets.afnamedatum())
                .addValue("jaargroep", toets.jaargroep())
                .addValue("dl", toets.dl(), Types.INTEGER)
                .addValue("resultaat", rijen.json(toets.resultaat()))
                .addValue("opmerking", toets.opmerking())
                .addValue("nu", OffsetDateTime.now(clock));
    }

    private void schrijf(List<SqlParameterSource> toetsen) {
        jdbc.batchUpdate(
                """
                insert into school.toets (school_id, leerling_id, leergebied, toetscode, toetsnaam, toetsversie,
                    afnamedatum, jaargroep, dl, resultaat, opmerking, aangemaakt)
                values (:school, :leerling, :leergebied, :toetscode, :toetsnaam, :toetsversie,
                    :afnamedatum, :jaargroep, :dl, :resultaat::jsonb, :opmerking, :nu)
                """,
                toetsen.toArray(SqlParameterSource[]::new));
    }

    private void iq(UUID school, UUID leerling, int nummer) {
        LocalDate dag = datums.vandaag().minusDays(190L + 40L * nummer);
        Voorbeeldiq.van(leerling, nummer, dag)
                .ifPresent(toets -> iqtoetsen.add(school, toets, "M. de Boer"));
    }
}
