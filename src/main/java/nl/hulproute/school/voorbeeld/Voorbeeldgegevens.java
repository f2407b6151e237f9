package nl.hulproute.school.voorbeeld;

import nl.hulproute.demo.Demovulling;
import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Sector;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Medical data, absence, decisions, advice and marks of the first pupils of each demo school: of
 * the first one everything that its profile allows. The file of the sector has a line for each, the
 * number of the pupil before it; {@code {-400}} is so many days from now.
 */
@Component
@Order(22)
@OpKnooppunt(Onderdeel.SCHOOL)
class Voorbeeldgegevens implements Demovulling {

    private static final Pattern DAG = Pattern.compile("\\{(-?[0-9]+)}");
    private static final Pattern JULI = Pattern.compile("\\{juli([+-][0-9])}");

    /** A line: who, what, and the fields. */
    private record Regel(int leerling, String soort, boolean mee, Map<String, String> velden) {}

    private final NamedParameterJdbcOperations jdbc;
    private final Voorbeeldscholen scholen;
    private final JsonMapper json;
    private final Clock clock;

    Voorbeeldgegevens(
            NamedParameterJdbcOperations jdbc,
            Voorbeeldscholen scholen,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.scholen = scholen;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String naam() {
        return "school.gegevens";
    }

    @Override
    public void vul() {
        scholen.elk(school -> vul(school, lees(school.soort().sector())));
    }

    private void vul(Demowereld.School school, List<Regel> regels) {
        var rijen = regels.stream().map(regel -> rij(school, regel)).toList();
        jdbc.batchUpdate(
                """
                insert into school.gegeven (school_id, leerling_id, soort, enkel, inhoud, meesturen,
                    gewijzigd, door_naam)
                values (:school, :leerling, :soort, :enkel, :inhoud::jsonb, :mee, :toen, :door)
                """,
                rijen.toArray(SqlParameterSource[]::new));
        huisarts(Voorbeeldleerling.id(school, 1));
    }

    private SqlParameterSource rij(Demowereld.School school, Regel regel) {
        return new MapSqlParameterSource("school", school.id())
                .addValue("leerling", Voorbeeldleerling.id(school, regel.leerling()))
                .addValue("soort", regel.soort().replaceAll("[+]$", ""))
                .addValue("enkel", !regel.soort().endsWith("+"))
                .addValue("inhoud", json.writeValueAsString(regel.velden()))
                .addValue("mee", regel.mee())
                .addValue("toen", OffsetDateTime.now(clock).minusDays(12))
                .addValue("door", Voorbeeldmap.begeleider(school));
    }

    private void huisarts(UUID leerling) {
        jdbc.update(
                """
                update school.leerling set huisarts_naam = 'Praktijk De Vlietmonding',
                    huisarts_telefoon = '099 123 46 10', huisarts_email = 'post@vlietmonding.example'
                where id = :leerling
                """,
                Map.of("leerling", leerling));
    }

    private List<Regel> lees(Sector sector) {
        String naam =
                "/voorbeeld/gegevens-%s.txt"
                        .formatted(sector.name().toLowerCase(java.util.Locale.ROOT));
        try (var bron = Objects.requireNonNull(getClass().getResourceAsStream(naam), naam)) {
            var regels = new ArrayList<Regel>();
            new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .map(this::regel)
                    .forEach(regels::add);
            return regels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Regel regel(String tekst) {
        var delen = List.of(gedateerd(tekst).split(" [|] "));
        var kop = List.of(delen.getFirst().split(" "));
        var velden = new HashMap<String, String>();
        for (String deel : delen.subList(1, delen.size())) {
            int is = deel.indexOf('=');
            velden.put(deel.substring(0, is), deel.substring(is + 1));
        }
        return new Regel(
                Integer.parseInt(kop.getFirst()), kop.get(1), !kop.contains("thuis"), velden);
    }

    private String gedateerd(String tekst) {
        LocalDate vandaag = LocalDate.now(clock.withZone(Datums.NEDERLAND));
        String dagen =
                DAG.matcher(tekst)
                        .replaceAll(gevonden ->
                                vandaag.plusDays(Long.parseLong(gevonden.group(1))).toString());
        return JULI.matcher(dagen)
                .replaceAll(gevonden ->
                        LocalDate.of(vandaag.getYear() + Integer.parseInt(gevonden.group(1)), 7, 31)
                                .toString());
    }
}
