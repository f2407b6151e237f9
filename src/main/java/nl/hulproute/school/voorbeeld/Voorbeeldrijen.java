package nl.hulproute.school.voorbeeld;

import nl.hulproute.demo.Demowereld;
import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Schooljaar;
import nl.hulproute.gedeeld.Schoolsoort;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.leerling.Naam;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes the rows of a fictitious school, always the same ones, and writes them in batches. */
@Component
@OpKnooppunt(Onderdeel.SCHOOL)
class Voorbeeldrijen {

    private static final int PER_GROEP = 8;
    private static final int ONVOLLEDIG = 17;

    private final NamedParameterJdbcOperations jdbc;
    private final Clock clock;

    Voorbeeldrijen(NamedParameterJdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The rows of one school, gathered before they are written. */
    private record Rijen(
            List<SqlParameterSource> leerlingen,
            List<SqlParameterSource> verzorgers,
            List<SqlParameterSource> loopbanen) {}

    /** Fills the school and gives the ids of its groups. */
    List<UUID> vul(Demowereld.School school) {
        var toeval = new Random(school.id().getLeastSignificantBits());
        var rijen = new Rijen(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var groepen = new ArrayList<UUID>();
        int nummer = 1;
        for (Klas klas : volgorde(school)) {
            UUID groep = groep(school, klas);
            groepen.add(groep);
            for (int n = 0; n < PER_GROEP; n++) {
                leerling(school, klas, groep, nummer++, toeval, rijen);
            }
        }
        schrijf(rijen);
        return groepen;
    }

    /**
     * The groups in the order in which their pupils are numbered. Of primary education group 7, or
     * the bovenbouw, comes first: the pupils at the head have a file that is worth looking at.
     */
    private static List<Klas> volgorde(Demowereld.School school) {
        var klassen = new ArrayList<>(Klas.van(school.soort()));
        switch (school.soort()) {
            case BO -> Collections.swap(klassen, 0, klassen.size() - 2);
            case SBO, SO -> Collections.swap(klassen, 0, klassen.size() - 1);
            case VO, PRO, VSO -> {}
        }
        return klassen;
    }

    private UUID groep(Demowereld.School school, Klas klas) {
        UUID id =
                jdbc.queryForObject(
                        """
                        insert into school.groep (school_id, sleutel, naam, jaargroep)
                        values (:school, :sleutel, :naam, :jaargroep) returning id
                        """,
                        new MapSqlParameterSource("school", school.id())
                                .addValue("sleutel", klas.sleutel())
                                .addValue("naam", klas.naam())
                                .addValue("jaargroep", klas.jaargroep()),
                        UUID.class);
        return java.util.Objects.requireNonNull(id);
    }

    private void leerling(
            Demowereld.School school,
            Klas klas,
            UUID groep,
            int nummer,
            Random toeval,
            Rijen rijen) {
        boolean meisje = toeval.nextBoolean();
        var achternaam = Namen.achternaam(toeval);
        String roepnaam = Namen.voornaam(meisje, toeval);
        String tweede = Namen.voornaam(meisje, toeval);
        var naam =
                new Naam(
                        roepnaam + (tweede.equals(roepnaam) ? "" : " " + tweede),
                        roepnaam,
                        roepnaam.substring(0, 1) + ".",
                        achternaam.voorvoegsel(),
                        achternaam.naam());
        Schooljaar jaar = Schooljaar.of(LocalDate.now(clock.withZone(Datums.NEDERLAND)));
        LocalDate geboren =
                LocalDate.of(jaar.beginjaar() - klas.leerjaar() - 4, 10, 1)
                        .plusDays(toeval.nextInt(365));
        UUID id = Voorbeeldleerling.id(school, nummer);
        boolean geheim = toeval.nextInt(20) == 0;
        int jarenHier = jarenHier(school.soort(), klas);
        rijen.leerlingen()
                .add(
                        new MapSqlParameterSource("school", school.id())
                                .addValue("id", id)
                                .addValue("leerlingid", String.valueOf(20000 + nummer * 7))
                                .addValue("voornamen", naam.voornamen())
                                .addValue("roepnaam", naam.roepnaam())
                                .addValue("voorletters", naam.voorletters())
                                .addValue("voorvoegsel", naam.voorvoegsel())
                                .addValue("achternaam", naam.achternaam())
                                .addValue("geboren", geboren)
                                .addValue("geslacht", meisje ? 2 : 1)
                                .addValue("geheim", geheim)
                                .addValue("straat", geheim ? "" : Namen.straat(toeval))
                                .addValue(
                                        "huisnummer", geheim ? "" : "" + (1 + toeval.nextInt(180)))
                                .addValue("postcode", geheim ? "" : postcode(school, toeval))
                                .addValue("plaats", geheim ? "" : school.plaats())
                                .addValue("sinds", geboren.plusYears(4).plusDays(1))
                                .addValue(
                                        "start",
                                        new Schooljaar(jaar.beginjaar() - jarenHier).eersteDag())
                                .addValue("groep", groep)
                                .addValue("jaargroep", klas.jaargroep())
                                .addValue("sorteernaam", naam.sorteernaam())
                                .addValue("zoektekst", naam.zoektekst()));
        if (nummer % ONVOLLEDIG != 0) {
            verzorgers(school, id, achternaam, nummer, toeval, rijen);
        }
        loopbaan(school, klas, id, jaar, jarenHier, rijen);
    }

    private static void verzorgers(
            Demowereld.School school,
            UUID leerling,
            Namen.Achternaam achternaam,
            int nummer,
            Random toeval,
            Rijen rijen) {
        boolean gescheiden = toeval.nextInt(5) == 0;
        for (boolean moeder : new boolean[] {true, false}) {
            if (!moeder && toeval.nextInt(8) == 0) {
                continue;
            }
            var eigen = moeder ? Namen.achternaam(toeval) : achternaam;
            boolean elders = gescheiden && !moeder;
            String roepnaam = Namen.ouder(moeder, toeval);
            rijen.verzorgers()
                    .add(
                            new MapSqlParameterSource("school", school.id())
                                    .addValue("leerling", leerling)
                                    .addValue("roepnaam", roepnaam)
                                    .addValue("voorletters", roepnaam.substring(0, 1) + ".")
                                    .addValue("voorvoegsel", eigen.voorvoegsel())
                                    .addValue("achternaam", eigen.naam())
                                    .addValue("relatie", moeder ? 2 : 1)
                                    .addValue("gezag", !elders || toeval.nextBoolean())
                                    .addValue("keuze", elders ? "eigen" : "kind")
                                    .addValue("straat", elders ? Namen.straat(toeval) : "")
                                    .addValue(
                                            "huisnummer",
                                            elders ? "" + (1 + toeval.nextInt(90)) : "")
                                    .addValue("postcode", elders ? postcode(school, toeval) : "")
                                    .addValue("plaats", elders ? school.plaats() : "")
                                    .addValue(
                                            "telefoon",
                                            "06 990 %03d %02d"
                                                    .formatted(nummer, toeval.nextInt(100)))
                                    .addValue(
                                            "email",
                                            "ouder%d%s@familie.example"
                                                    .formatted(nummer, moeder ? "a" : "b")));
        }
    }

    private static void loopbaan(
            Demowereld.School school,
            Klas klas,
            UUID leerling,
            Schooljaar nu,
            int jarenHier,
            Rijen rijen) {
        int jaren = Math.min(klas.leerjaar(), 6);
        for (int geleden = 0; geleden < jaren; geleden++) {
            boolean hier = geleden <= jarenHier;
            Schooljaar jaar = new Schooljaar(nu.beginjaar() - geleden);
            String jaargroep = klas.jaargroep(geleden);
            rijen.loopbanen()
                    .add(
                            new MapSqlParameterSource("school", school.id())
                                    .addValue("leerling", leerling)
                                    .addValue("schooljaar", jaar.toString())
                                    .addValue(
                                            "groepscode", geleden == 0 ? klas.sleutel() : jaargroep)
                                    .addValue(
                                            "groepsnaam",
                                            geleden == 0 ? klas.naam() : "Groep " + jaargroep)
                                    .addValue("jaargroep", jaargroep)
                                    .addValue("begin", jaar.eersteDag())
                                    .addValue(
                                            "eind",
                                            geleden == 0 ? null : jaar.laatsteDag(),
                                            java.sql.Types.DATE)
                                    .addValue(
                                            "brin",
                                            hier ? school.vestiging().brin().waarde() : "99ZY")
                                    .addValue("vestiging", hier ? school.vestiging().code() : "00")
                                    .addValue(
                                            "soort",
                                            hier ? school.soort().name() : Schoolsoort.BO.name()));
        }
    }

    /** How many full years before this one a pupil of this group has been at the school. */
    private static int jarenHier(Schoolsoort soort, Klas klas) {
        return switch (soort) {
            case VO, PRO, VSO -> klas.leerjaar() - 9;
            case SBO, SO -> 1;
            case BO -> klas.leerjaar() - 1;
        };
    }

    private static String postcode(Demowereld.School school, Random toeval) {
        char letter = (char) ('A' + toeval.nextInt(20));
        return school.postcode().substring(0, 5) + letter + (char) (letter + 1);
    }

    private void schrijf(Rijen rijen) {
        batch(
                """
                insert into school.leerling (school_id, id, leerlingid, voornamen, roepnaam, voorletters,
                    voorvoegsel, achternaam, geboortedatum, geslacht, adresgeheim, straat, huisnummer,
                    postcode, plaats, onderwijs_sinds, start_huidig_onderwijs, datum_inschrijving,
                    groep_id, jaargroep, sorteernaam, zoektekst)
                values (:school, :id, :leerlingid, :voornamen, :roepnaam, :voorletters,
                    :voorvoegsel, :achternaam, :geboren, :geslacht, :geheim, :straat, :huisnummer,
                    :postcode, :plaats, :sinds, :start, :start, :groep, :jaargroep, :sorteernaam, :zoektekst)
                """,
                rijen.leerlingen());
        batch(
                """
                insert into school.verzorger (school_id, leerling_id, roepnaam, voorletters, voorvoegsel,
                    achternaam, relatie, wettigevertegenwoordiger, adreskeuze, straat, huisnummer, postcode,
                    plaats, telefoon, email)
                values (:school, :leerling, :roepnaam, :voorletters, :voorvoegsel,
                    :achternaam, :relatie, :gezag, :keuze, :straat, :huisnummer, :postcode,
                    :plaats, :telefoon, :email)
                """,
                rijen.verzorgers());
        batch(
                """
                insert into school.schoolloopbaan (school_id, leerling_id, schooljaar, groepscode, groepsnaam,
                    jaargroep, begindatum, einddatum, brin, vestigingscode, schoolsoort)
                values (:school, :leerling, :schooljaar, :groepscode, :groepsnaam,
                    :jaargroep, :begin, :eind, :brin, :vestiging, :soort)
                """,
                rijen.loopbanen());
    }

    private void batch(String sql, List<SqlParameterSource> rijen) {
        jdbc.batchUpdate(sql, rijen.toArray(SqlParameterSource[]::new));
    }
}
