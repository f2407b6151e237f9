package nl.hulproute.school.importeren;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.gedeeld.Vestiging;
import nl.hulproute.platform.web.OpKnooppunt;
import nl.hulproute.school.info.School;
import nl.hulproute.school.leerling.Naam;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which vestigingen of a file are this school: by itself where key or name says so, or as it was
 * chosen the last time; else the user says so.
 */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
@Transactional
class Vestigingskeuze {

    /**
     * A vestiging of the file.
     *
     * @param sleutel empty: the pupils without a vestiging
     * @param nummer when it is a nevenvestiging that is administered in this environment
     */
    record Optie(
            String sleutel,
            String naam,
            @Nullable Integer nummer,
            boolean gekozen,
            int leerlingen) {}

    private final JdbcClient jdbc;

    Vestigingskeuze(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a file that was just read; false when the user has to choose first. */
    public boolean propose(UUID inlezing, School school) {
        dropEmpty(inlezing);
        addWithout(inlezing, school.id());
        List<Optie> opties = opties(inlezing);
        if (opties.size() == 1) {
            return choose(inlezing, Set.of(opties.getFirst().sleutel()));
        }
        var gekozen = new HashSet<String>(earlier());
        for (Optie optie : opties) {
            Optional<Integer> nummer = nummer(optie, school);
            nummer.ifPresent(een -> {
                gekozen.add(optie.sleutel());
                number(inlezing, optie.sleutel(), een == school.vestiging().nummer() ? null : een);
            });
        }
        return choose(inlezing, gekozen);
    }

    /** These and no others; false when that is none. */
    public boolean choose(UUID inlezing, Collection<String> sleutels) {
        jdbc.sql(
                        """
                        update school.inlezing_vestiging set gekozen = sleutel = any (:sleutels::text[])
                        where inlezing_id = :id
                        """)
                .param("id", inlezing)
                .param("sleutels", sleutels.toArray(String[]::new))
                .update();
        return opties(inlezing).stream().anyMatch(Optie::gekozen);
    }

    /** By name, with how many pupils each has. */
    @Transactional(readOnly = true)
    public List<Optie> opties(UUID inlezing) {
        return jdbc.sql(
                        """
                        select v.sleutel, v.naam, v.nummer, v.gekozen, count(l.nummer) leerlingen
                        from school.inlezing_vestiging v
                        left join school.inlezing_leerling l on l.school_id = v.school_id
                            and l.inlezing_id = v.inlezing_id and l.vestiging = v.sleutel and l.regel > 0
                        where v.inlezing_id = :id
                        group by v.school_id, v.inlezing_id, v.sleutel
                        order by v.naam, v.sleutel
                        """)
                .param("id", inlezing)
                .query((rij, nummer) ->
                        new Optie(
                                rij.getString("sleutel"),
                                rij.getString("naam"),
                                rij.getObject("nummer", Integer.class),
                                rij.getBoolean("gekozen"),
                                rij.getInt("leerlingen")))
                .list();
    }

    /** One without pupils leaves nothing to choose. */
    private void dropEmpty(UUID inlezing) {
        jdbc.sql(
                        """
                        delete from school.inlezing_vestiging v
                        where v.inlezing_id = :id and not exists (select 1 from school.inlezing_leerling l
                            where l.school_id = v.school_id and l.inlezing_id = v.inlezing_id
                              and l.vestiging = v.sleutel)
                        """)
                .param("id", inlezing)
                .update();
    }

    private void addWithout(UUID inlezing, UUID school) {
        jdbc.sql(
                        """
                        insert into school.inlezing_vestiging (school_id, inlezing_id, sleutel, naam)
                        select :school, :id, '', ''
                        where exists (select 1 from school.inlezing_leerling
                            where inlezing_id = :id and vestiging = '')
                        """)
                .param("school", school)
                .param("id", inlezing)
                .update();
    }

    private void number(UUID inlezing, String sleutel, @Nullable Integer nummer) {
        jdbc.sql(
                        """
                        update school.inlezing_vestiging set nummer = :nummer::integer
                        where inlezing_id = :id and sleutel = :sleutel
                        """)
                .param("id", inlezing)
                .param("sleutel", sleutel)
                .param("nummer", nummer)
                .update();
    }

    /** What was taken from the last file that was applied. */
    private Set<String> earlier() {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select unnest(vestigingen) from (
                                    select vestigingen from school.inlezing
                                    where stand = 'TOEGEPAST' order by id desc limit 1) laatste
                                """)
                        .query(String.class)
                        .list());
    }

    /** Which vestiging of this environment it is: six positions, two digits, or its name. */
    private static Optional<Integer> nummer(Optie optie, School school) {
        Optional<Integer> nummer =
                optie.sleutel().matches("[0-9]{2}")
                        ? Optional.of(Integer.parseInt(optie.sleutel()))
                        : Vestiging.parse(optie.sleutel())
                                .filter(een -> een.brin().equals(school.vestiging().brin()))
                                .map(Vestiging::nummer);
        return nummer.filter(een -> here(een, school)).or(() -> named(optie, school));
    }

    private static boolean here(int nummer, School school) {
        return nummer == school.vestiging().nummer()
                || school.vestigingen().stream().anyMatch(een -> een.nummer() == nummer);
    }

    private static Optional<Integer> named(Optie optie, School school) {
        String naam = Naam.normaal(optie.naam());
        if (naam.isEmpty()) {
            return Optional.empty();
        }
        if (naam.equals(Naam.normaal(school.naam()))) {
            return Optional.of(school.vestiging().nummer());
        }
        return school.vestigingen().stream()
                .filter(een -> naam.equals(Naam.normaal(een.naam())))
                .map(School.Nevenvestiging::nummer)
                .findFirst();
    }
}
