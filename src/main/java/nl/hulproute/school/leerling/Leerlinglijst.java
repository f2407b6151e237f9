package nl.hulproute.school.leerling;

import nl.hulproute.gedeeld.Onderdeel;
import nl.hulproute.platform.web.Datums;
import nl.hulproute.platform.web.OpKnooppunt;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The list of pupils, searched and read page by page. */
@Repository
@OpKnooppunt(Onderdeel.SCHOOL)
class Leerlinglijst {

    static final int PER_PAGINA = 50;

    /** A row of the list. */
    record Regel(
            UUID id,
            String voornamen,
            String roepnaam,
            String voorletters,
            String voorvoegsel,
            String achternaam,
            @Nullable LocalDate geboortedatum,
            @Nullable String groep,
            String jaargroep,
            @Nullable LocalDate datumUitschrijving,
            boolean compleet) {

        public String naam() {
            return new Naam(voornamen, roepnaam, voorletters, voorvoegsel, achternaam).lijst();
        }
    }

    /** A page of the list, with the ids to read on from in both directions. */
    record Pagina(
            List<Regel> regels, long aantal, Optional<UUID> vorige, Optional<UUID> volgende) {}

    private static final String WAAR =
            """
            (:groepen::uuid[] is null or l.groep_id = any (:groepen::uuid[])
                or exists (select 1 from school.leerling_groep lg where lg.school_id = l.school_id
                    and lg.leerling_id = l.id and lg.groep_id = any (:groepen::uuid[])))
            and (:groep::uuid is null or l.groep_id = :groep::uuid
                or exists (select 1 from school.leerling_groep lg where lg.school_id = l.school_id
                    and lg.leerling_id = l.id and lg.groep_id = :groep::uuid))
            and l.zoektekst like all (:patronen::text[])
            and (:ookUitgeschreven or l.datum_uitschrijving is null or l.datum_uitschrijving > :vandaag)
            """;

    private static final String KIES =
            """
            select l.id, l.voornamen, l.roepnaam, l.voorletters, l.voorvoegsel, l.achternaam,
                l.geboortedatum, g.naam groep, l.jaargroep, l.datum_uitschrijving,
                (l.achternaam <> '' and l.geboortedatum is not null
                    and (l.voornamen <> '' or l.roepnaam <> '')
                    and (l.adresgeheim or l.adres_buitenland <> ''
                        or (l.straat <> '' and l.huisnummer <> '' and l.postcode <> '' and l.plaats <> ''))
                    and (not l.verzorgersaansprakelijk or exists (select 1 from school.verzorger v
                        where v.school_id = l.school_id and v.leerling_id = l.id and v.verwijderd is null))
                    and exists (select 1 from school.schoolloopbaan s
                        where s.school_id = l.school_id and s.leerling_id = l.id and s.verwijderd is null)
                ) compleet
            from school.leerling l
            left join school.groep g on g.school_id = l.school_id and g.id = l.groep_id
            where
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Leerlinglijst(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The page after this pupil, or from the beginning. */
    @Transactional(readOnly = true)
    public Pagina na(Zoekvraag vraag, @Nullable Set<UUID> groepen, @Nullable UUID na) {
        var regels = lees(vraag, groepen, na, true, PER_PAGINA + 1);
        boolean meer = regels.size() > PER_PAGINA;
        var getoond = meer ? regels.subList(0, PER_PAGINA) : regels;
        return new Pagina(
                getoond,
                tel(vraag, groepen),
                na == null || getoond.isEmpty()
                        ? Optional.empty()
                        : Optional.of(getoond.getFirst().id()),
                meer ? Optional.of(getoond.getLast().id()) : Optional.empty());
    }

    /** The page before this pupil. */
    @Transactional(readOnly = true)
    public Pagina voor(Zoekvraag vraag, @Nullable Set<UUID> groepen, UUID voor) {
        var regels = lees(vraag, groepen, voor, false, PER_PAGINA + 1);
        boolean meer = regels.size() > PER_PAGINA;
        var getoond = new ArrayList<>(meer ? regels.subList(0, PER_PAGINA) : regels);
        Collections.reverse(getoond);
        if (getoond.size() < PER_PAGINA) {
            return na(vraag, groepen, null);
        }
        return new Pagina(
                getoond,
                tel(vraag, groepen),
                meer ? Optional.of(getoond.getFirst().id()) : Optional.empty(),
                Optional.of(getoond.getLast().id()));
    }

    /** So many after this pupil, for who reads all of them a part at a time. */
    @Transactional(readOnly = true)
    public List<Regel> deel(
            Zoekvraag vraag, @Nullable Set<UUID> groepen, @Nullable UUID na, int aantal) {
        return lees(vraag, groepen, na, true, aantal);
    }

    private List<Regel> lees(
            Zoekvraag vraag,
            @Nullable Set<UUID> groepen,
            @Nullable UUID vanaf,
            boolean vooruit,
            int aantal) {
        var orde = vraag.orde();
        String grens =
                """
                and (:vanaf::uuid is null or (%1$s) %2$s (
                    select %1$s from school.leerling l
                    left join school.groep g on g.school_id = l.school_id and g.id = l.groep_id
                    where l.id = :vanaf::uuid))
                order by %3$s limit :aantal
                """
                        .formatted(
                                orde.sleutel(),
                                orde.vergelijking(vooruit),
                                orde.sortering(vooruit));
        return bind(jdbc.sql(KIES + WAAR + grens), vraag, groepen)
                .param("vanaf", vanaf, Types.OTHER)
                .param("aantal", aantal)
                .query(new DataClassRowMapper<>(Regel.class))
                .list();
    }

    private long tel(Zoekvraag vraag, @Nullable Set<UUID> groepen) {
        return bind(
                        jdbc.sql("select count(*) from school.leerling l where " + WAAR),
                        vraag,
                        groepen)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec sql, Zoekvraag vraag, @Nullable Set<UUID> groepen) {
        return sql.param("groepen", Leerlingrij.ids(groepen))
                .param("groep", vraag.groep(), Types.OTHER)
                .param("patronen", vraag.patronen())
                .param("ookUitgeschreven", vraag.ookUitgeschreven())
                .param("vandaag", LocalDate.now(clock.withZone(Datums.NEDERLAND)));
    }
}
